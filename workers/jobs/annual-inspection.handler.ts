import type { Db } from '../../db/client.ts';
import { bodiesWithLedger } from '../../db/queries/bodies.ts';
import { legalDay, yearOf } from '../../workflows/calendar/index.ts';
import { deadlineRule } from '../../workflows/rules/index.ts';
import { pair } from '../job.ts';
import { rulesOf } from '../messages/bodies.ts';
import { holdersOf } from '../messages/recipients.ts';
import { both, contentOf, same } from '../messages/say.ts';
import { tell } from '../messages/tell.ts';
import { annualInspection } from './annual-inspection.ts';

/** Names in one message; the rest is counted. */
const most = 50;

/**
 * One message a body and year. The result of a year stands in the organisation's case (RECORD_INSPECTION) or, for entries
 * without one, in its `extra.inspections`, keyed by the year that was inspected: `{ "2025": "合格" }`.
 */
export const annualInspectionPair = pair(annualInspection, async (context) => {
  const { engine, config, db } = context;
  const now = context.now();
  const today = legalDay(now);
  const year = yearOf(today) - 1;
  for (const body of await bodiesWithLedger(db)) {
    const rule = deadlineRule(await rulesOf(engine, body, today), 'annual-inspection');
    await db.transaction(async (tx) => {
      const names = await withoutResult(tx, body.id, year);
      if (names.length === 0) return;
      const officers = await holdersOf(tx, 'officer', body);
      const shown = names.slice(0, most);
      const rest = names.length - shown.length;
      const more = rest > 0 ? both(` 等，另有 ${rest} 家`, ` and ${rest} more`) : same('');
      const content = contentOf(
        both(
          `【购服】请核查 ${year} 年度年检结果：${names.length} 家`,
          `[Goufu] Annual inspection of ${year}: ${names.length} results to check`,
        ),
        both(
          `以下社会组织尚未登记 ${year} 年度检查（年度报告）结果，请向登记管理机关核实后录入。`,
          `No result of the inspection of ${year} is on file for these. Ask the registrar and enter it.`,
        ),
        [
          [both('采购人', 'Body'), same(body.name)],
          [
            both('社会组织', 'Organisations'),
            both(`${shown.join('、')}${more.zh}`, `${shown.join(', ')}${more.en}`),
          ],
          [both('依据', 'Basis'), rule.clause],
          [both('逾期后果', 'Otherwise'), rule.consequence],
        ],
        `${config.publicUrl}/organisations`,
      );
      await tell(tx, {
        effectId: `inspection-${year}-${body.id}`,
        kind: 'annual-inspection',
        bodyId: body.id,
        content,
        to: officers.length > 0 ? officers : await holdersOf(tx, 'administrator', body),
        toRobots: true,
        now,
      });
    });
  }
});

/** Those that the registrar inspects: social groups, non-enterprise units and foundations that are registered. */
async function withoutResult(tx: Db, bodyId: string, year: number): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select name from organisations
     where body_id = $1::uuid and legal_status = 'registered' and status <> 'deregistered'
       and legal_form in ('social-group', 'non-enterprise', 'foundation')
       and extra -> 'inspections' ->> $2 is null
       and not exists (select 1 from instances i
         where i.id = organisations.id and i.snapshot #> '{context,inspections}' ->> $2 is not null)
       and extract(year from created_at at time zone 'Asia/Shanghai')::int <= $3::int
     order by name`,
    [bodyId, String(year), String(year + 1)],
  );
  return rows.map(({ name }) => name);
}
