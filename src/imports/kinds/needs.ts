import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import { because } from '../../errors.ts';
import type { Need } from '../../records/need.ts';
import { newNeed } from '../../records/need-form.ts';
import { assignments, insertAll, rowsOf } from '../../rows.ts';
import { needSheet } from '../../sheets/kinds/needs.ts';
import type { Values } from '../../sheets/read/records.ts';
import { changedValues, comparedWith, type ImportKind, type Occasion, type Verdict } from '../kind.ts';

/** Employees' needs (职工需求). */
export const needImport: ImportKind = {
  sheet: needSheet,
  check(values, { bodyId, today }) {
    const need = validate(newNeed, { bodyId, ...values });
    if (!need.ok) return need.reasons;
    return need.data.raisedOn > today ? [future] : [];
  },
  key,
  judge,
  async write(_engine, tx, { bodyId, at, actor }, rows) {
    const entered = rows
      .filter(({ verdict }) => verdict.status === 'new')
      .map(({ values }) => ({
        ...newNeed.parse({ bodyId, ...values }),
        id: uuidv7(),
        createdAt: at,
        createdBy: actor.id,
      }));
    if (entered.length > 0) await rowsOf(tx, insertAll('needs', entered));
    for (const { verdict } of rows) {
      if (verdict.status !== 'changed') continue;
      const changes = assignments(changedValues(verdict.changes));
      await rowsOf(tx, sql`update needs set ${changes} where id = ${verdict.target}`);
    }
  },
};

function key({ title, unit, raisedOn }: { [field: string]: unknown }): string {
  return JSON.stringify([title, unit ?? null, raisedOn]);
}

async function judge(db: Db, { bodyId, lock }: Occasion, rows: readonly Values[]): Promise<Verdict[]> {
  const days = JSON.stringify([...new Set(rows.map(({ raisedOn }) => raisedOn))]);
  const titles = JSON.stringify([...new Set(rows.map(({ title }) => title))]);
  const needs = await rowsOf<Need>(
    db,
    sql`select * from needs n where n.body_id = ${bodyId}
      and n.raised_on in (select jsonb_array_elements_text(${days}::text::jsonb))
      and n.title in (select jsonb_array_elements_text(${titles}::text::jsonb))
      order by n.id ${lock ? sql`for update` : sql``}`,
  );
  // The first stands for those that were entered twice: what was merged away is the same need all the more.
  const byKey = new Map(needs.toReversed().map((need) => [key({ ...need }), need]));
  return rows.map((values) => {
    const need = byKey.get(key(values));
    if (!need) return { status: 'new' };
    const verdict = comparedWith(values, need);
    const settled = need.projectId !== null || need.mergedInto !== null;
    return verdict.status === 'changed' && settled ? { status: 'error', reasons: [linked] } : verdict;
  });
}

const future = because(
  'need.future',
  '提出日期不能晚于今天。',
  'A need cannot be raised in the future.',
  '/raisedOn',
);
const linked = because(
  'import.settled',
  '这条需求已合并或已关联项目，不能再修改。请把该行改回原来的内容，或从表格中删去。',
  'This need was merged or is linked to a project and can no longer be changed. Put the row back as it was, or take it out.',
);
