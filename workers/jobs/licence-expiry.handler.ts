import { createHash } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import { bodiesWithLedger } from '../../db/queries/bodies.ts';
import { addDays, legalDay } from '../../workflows/calendar/index.ts';
import { deadlineRule, licenceNoticeRule, valueIn } from '../../workflows/rules/index.ts';
import { pair } from '../job.ts';
import { rulesOf } from '../messages/bodies.ts';
import { holdersOf } from '../messages/recipients.ts';
import { both, contentOf, dayText, same } from '../messages/say.ts';
import { tell } from '../messages/tell.ts';
import { licenceExpiry } from './licence-expiry.ts';

interface Licence {
  organisationId: string;
  organisation: string;
  name: string;
  number: string | null;
  expires: string;
}

/** Licences stand in an organisation's `extra.licences`: `[{ name, number?, expires: "2027-03-31" }]`. */
const licencesSql = `
  select o.id as "organisationId", o.name as organisation, l ->> 'name' as name, l ->> 'number' as number, l ->> 'expires' as expires
  from organisations o cross join lateral jsonb_array_elements(
    case jsonb_typeof(o.extra -> 'licences') when 'array' then o.extra -> 'licences' else '[]'::jsonb end) l
  where o.body_id = $1::uuid and o.status <> 'deregistered' and l ->> 'name' <> ''
    and l ->> 'expires' ~ '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'
    and l ->> 'expires' <= $2 order by expires, o.name`;

/** Told twice before the day and once after it, each once for one licence and date of expiry. */
export const licenceExpiryPair = pair(licenceExpiry, async (context) => {
  const { engine, config, db } = context;
  const now = context.now();
  const today = legalDay(now);
  for (const body of await bodiesWithLedger(db)) {
    const rules = await rulesOf(engine, body, today);
    const notice = valueIn(rules, licenceNoticeRule);
    const rule = deadlineRule(rules, 'licence-expiry');
    const furthest = Math.max(notice.first, notice.second);
    const licences = await db.query<Licence>(licencesSql, [body.id, addDays(today, furthest)]);
    if (licences.length === 0) continue;
    await db.transaction(async (tx: Db) => {
      const officers = await holdersOf(tx, 'officer', body);
      const to = officers.length > 0 ? officers : await holdersOf(tx, 'administrator', body);
      for (const licence of licences) {
        await tell(tx, {
          effectId: `licence-${licence.organisationId}-${slug(licence)}-${stageOf(licence, today, notice)}`,
          kind: 'licence-expiry',
          bodyId: body.id,
          content: licenceContent(
            licence,
            rule,
            today,
            `${config.publicUrl}/organisations/${licence.organisationId}`,
          ),
          to,
          toRobots: true,
          now,
        });
      }
    });
  }
});

function stageOf({ expires }: Licence, today: string, notice: { first: number; second: number }): string {
  if (expires < today) return 'over';
  return expires <= addDays(today, Math.min(notice.first, notice.second)) ? 'second' : 'first';
}

/** Names are free text, effect ids are not. */
const slug = ({ name, number, expires }: Licence) =>
  `${expires}-${createHash('sha256')
    .update(JSON.stringify([name, number]))
    .digest('hex')
    .slice(0, 16)}`;

function licenceContent(
  { organisation, name, number, expires }: Licence,
  rule: ReturnType<typeof deadlineRule>,
  today: string,
  link: string,
) {
  const over = expires < today;
  const day = dayText(expires);
  const licence = number ? `${name}（${number}）` : name;
  return contentOf(
    over
      ? both(
          `【购服】证照已过期：${organisation} ${name}`,
          `[Goufu] Licence has expired: ${organisation}, ${name}`,
        )
      : both(
          `【购服】证照将到期：${organisation} ${name}`,
          `[Goufu] Licence about to expire: ${organisation}, ${name}`,
        ),
    over
      ? both(
          `该证照已于${day.zh}到期，请核实是否已换发。`,
          `It expired on ${day.en}. Check whether it was renewed.`,
        )
      : both(
          `该证照将于${day.zh}到期，请提醒及时换发。`,
          `It expires on ${day.en}. See that it is renewed in time.`,
        ),
    [
      [both('社会组织', 'Organisation'), same(organisation)],
      [both('证照', 'Licence'), same(licence)],
      [both('有效期至', 'Valid until'), day],
      [both('依据', 'Basis'), rule.clause],
      [both('逾期后果', 'Otherwise'), rule.consequence],
    ],
    link,
  );
}
