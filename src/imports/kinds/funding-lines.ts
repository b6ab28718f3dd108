import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import { fenOf } from '../../../workflows/rules/index.ts';
import { newLine } from '../../records/funding-line-form.ts';
import { because } from '../../shared/errors.ts';
import { assignments, insertAll, rowsOf } from '../../shared/rows.ts';
import { yuanOf } from '../../shared/wire.ts';
import { fundingLineSheet } from '../../sheets/kinds/funding-lines.ts';
import type { Values } from '../../sheets/read/records.ts';
import { comparedWith, type ImportKind, type Occasion, type Verdict } from '../kind.ts';

/** Budget lines (经费来源). The amount follows the sheet, never below what is used of it. */
export const fundingLineImport: ImportKind = {
  sheet: fundingLineSheet,
  check(values, { bodyId }) {
    const line = validate(newLine, { bodyId, ...values });
    return line.ok ? [] : line.reasons;
  },
  key: ({ year, code }) => JSON.stringify([year, code]),
  judge,
  async write(_engine, tx, { bodyId, at, actor }, rows) {
    const entered = rows
      .filter(({ verdict }) => verdict.status === 'new')
      .map(({ values }) => ({
        ...newLine.parse({ bodyId, ...values }),
        id: uuidv7(),
        createdAt: at,
        createdBy: actor.id,
      }));
    if (entered.length > 0) await rowsOf(tx, insertAll('funding_lines', entered));
    for (const { verdict } of rows) {
      if (verdict.status !== 'changed') continue;
      const { name, amount } = verdict.changes;
      const changes = assignments({
        name: name?.to,
        amount: amount ? fenOf(String(amount.to)) : undefined,
      });
      await rowsOf(tx, sql`update funding_lines set ${changes} where id = ${verdict.target}`);
    }
  },
};

interface Line {
  id: string;
  code: string;
  name: string;
  year: number;
  kind: string;
  /** 分 */
  amount: string;
  used: string;
}

async function judge(db: Db, { bodyId, lock }: Occasion, rows: readonly Values[]): Promise<Verdict[]> {
  const codes = JSON.stringify([...new Set(rows.map(({ code }) => code))]);
  const lines = await rowsOf<Line>(
    db,
    sql`select id, code, name, year, kind, amount, held + committed + paid as used from funding_lines l
      where l.body_id = ${bodyId} and l.code in (select jsonb_array_elements_text(${codes}::jsonb))
      order by l.id ${lock ? sql`for update` : sql``}`,
  );
  const byKey = new Map(lines.map((line) => [fundingLineImport.key({ ...line }), line]));
  return rows.map((values) => {
    const line = byKey.get(fundingLineImport.key(values));
    if (!line) return { status: 'new' };
    const { used, ...current } = line;
    const verdict = comparedWith(values, { ...current, amount: yuanOf(line.amount) });
    if (verdict.status !== 'changed') return verdict;
    if (verdict.changes.kind) return { status: 'error', reasons: [settledKind] };
    const reasons = fenOf(String(values.amount)) < BigInt(used) ? [belowUsed(yuanOf(used))] : [];
    return reasons.length > 0 ? { status: 'error', reasons } : verdict;
  });
}

const settledKind = because(
  'import.kind-settled',
  '资金性质在登记后不能更改。请改回原来的性质，或另用编号登记。',
  'The kind of a line is settled once entered. Put it back, or enter the line under another code.',
  '/kind',
);

const belowUsed = (used: string) =>
  because(
    'import.below-used',
    `该经费已占用、签约和支付共${used}元，金额不能低于此数。`,
    `${used} yuan of the line are held, committed or paid; the amount cannot fall below that.`,
    '/amount',
  );
