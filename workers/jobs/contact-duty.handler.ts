import type { Db } from '../../db/client.ts';
import { bodiesWithLedger } from '../../db/queries/bodies.ts';
import { addDays, daysBetween, legalDay } from '../../workflows/calendar/index.ts';
import { deadlineRule } from '../../workflows/rules/index.ts';
import type { DeadlineRule } from '../../workflows/rules/types.ts';
import { pair } from '../job.ts';
import { rulesOf } from '../messages/bodies.ts';
import { holdersOf } from '../messages/recipients.ts';
import { both, contentOf, dayText, same } from '../messages/say.ts';
import { tell } from '../messages/tell.ts';
import { contactDuty } from './contact-duty.ts';

interface Neglected {
  id: string;
  name: string;
  /** Day of the last contact, or of the entry in the ledger. */
  last: string;
  contacted: boolean;
}

/**
 * One message an organisation and lapse: the day of the last contact is part of its id. Only for entries without a case:
 * a case has a clock of its own, which chases by itself.
 */
export const contactDutyPair = pair(contactDuty, async (context) => {
  const { engine, config } = context;
  const now = context.now();
  const today = legalDay(now);
  for (const body of await bodiesWithLedger(context.db)) {
    const rule = deadlineRule(await rulesOf(engine, body, today), 'contact-duty');
    const lapsed = await neglected(context.db, body.id, addDays(today, -rule.count));
    if (lapsed.length === 0) continue;
    await context.db.transaction(async (tx) => {
      const officers = await holdersOf(tx, 'officer', body);
      const to = officers.length > 0 ? officers : await holdersOf(tx, 'administrator', body);
      for (const organisation of lapsed) {
        const link = `${config.publicUrl}/organisations/${organisation.id}`;
        await tell(tx, {
          effectId: `contact-${organisation.id}-${organisation.last}`,
          kind: 'contact-duty',
          bodyId: body.id,
          content: contactContent(organisation, rule, today, link),
          to,
          toRobots: true,
          now,
        });
      }
    });
  }
});

async function neglected(db: Db, bodyId: string, before: string): Promise<Neglected[]> {
  return db.query<Neglected>(
    `select * from (
       select o.id, o.name, c.last is not null as contacted,
         coalesce(c.last, to_char(o.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')) as last
       from organisations o left join lateral
         (select max(k."on") as last from contacts k where k.organisation_id = o.id) c on true
       where o.body_id = $1::uuid and o.status not in ('suspended', 'deregistered')
         and not exists (select 1 from instances i where i.id = o.id)) x
     where last < $2 order by last, name`,
    [bodyId, before],
  );
}

function contactContent(
  { name, last, contacted }: Neglected,
  rule: DeadlineRule,
  today: string,
  link: string,
) {
  const days = daysBetween(last, today);
  const since = dayText(last);
  return contentOf(
    both(`【购服】逾期未联系：${name}`, `[Goufu] Contact overdue: ${name}`),
    both(
      `已有${days}天未与该组织联系（要求每${rule.count}天至少一次）。`,
      `Nobody has been in touch with it for ${days} days; once in ${rule.count} days is required.`,
    ),
    [
      [both('社会组织', 'Organisation'), same(name)],
      [contacted ? both('上次联系', 'Last contact') : both('建档', 'In the ledger since'), since],
      [both('依据', 'Basis'), rule.clause],
      [both('逾期后果', 'Otherwise'), rule.consequence],
    ],
    link,
  );
}
