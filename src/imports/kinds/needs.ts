import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import type { Reason } from '../../../workflows/kit/refusal.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import type { Need } from '../../records/need.ts';
import { newNeed } from '../../records/need-form.ts';
import { stateOfRound } from '../../records/round-state.ts';
import { because } from '../../shared/errors.ts';
import { assignments, insertAll, rowsOf } from '../../shared/rows.ts';
import { needSheet } from '../../sheets/kinds/needs.ts';
import type { Values } from '../../sheets/read/records.ts';
import { changedValues, comparedWith, type ImportKind, type Occasion, type Verdict } from '../kind.ts';

/** Employees' needs (职工需求). */
export const needImport: ImportKind = {
  sheet: needSheet,
  check({ roundId: _, ...values }, { bodyId, today }) {
    const need = validate(newNeed, { bodyId, ...values });
    if (!need.ok) return need.reasons;
    return need.data.raisedOn > today ? [future] : [];
  },
  key,
  judge,
  async write(_engine, tx, occasion, rows) {
    const { bodyId, at, actor } = occasion;
    const rounds = await named(
      tx,
      occasion,
      rows.map(({ values }) => values),
    );
    const entered = rows
      .filter(({ verdict }) => verdict.status === 'new')
      .map(({ values: { roundId, ...values } }) => ({
        ...newNeed.parse({ bodyId, ...values, roundId: rounds.get(String(roundId))?.[0]?.id }),
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

interface Round {
  id: string;
  title: string;
  state: string;
}

/** Rounds of the body by what a row calls them: its title or its id. */
async function named(db: Db, { bodyId, lock }: Occasion, rows: readonly Values[]) {
  const words = JSON.stringify([...new Set(rows.flatMap(({ roundId }) => roundId ?? []))]);
  const known = await rowsOf<Round>(
    db,
    sql`select r.id, r.title, ${stateOfRound} as state from collection_rounds r
      where r.body_id = ${bodyId} and (r.title in (select jsonb_array_elements_text(${words}::jsonb))
        or r.id::text in (select jsonb_array_elements_text(${words}::jsonb)))
      order by r.id ${lock ? sql`for share` : sql``}`,
  );
  const found = new Map<string, Round[]>();
  for (const round of known) {
    for (const word of [round.title, round.id]) found.set(word, [...(found.get(word) ?? []), round]);
  }
  return found;
}

/** What speaks against a row's round: a new need comes while it is open, an old one stays where it was handed in. */
function roundRefused(rounds: readonly Round[], need: Need | undefined): Reason | undefined {
  const [round, another] = rounds;
  if (!round) return noRound;
  if (another) return sameTitle;
  if (need) return need.roundId === round.id ? undefined : otherRound;
  return round.state === 'open' ? undefined : closedRound;
}

async function judge(db: Db, occasion: Occasion, rows: readonly Values[]): Promise<Verdict[]> {
  const { bodyId, lock } = occasion;
  const rounds = await named(db, occasion, rows);
  const days = JSON.stringify([...new Set(rows.map(({ raisedOn }) => raisedOn))]);
  const titles = JSON.stringify([...new Set(rows.map(({ title }) => title))]);
  const needs = await rowsOf<Need>(
    db,
    sql`select * from needs n where n.body_id = ${bodyId}
      and n.raised_on in (select jsonb_array_elements_text(${days}::jsonb))
      and n.title in (select jsonb_array_elements_text(${titles}::jsonb))
      order by n.id ${lock ? sql`for update` : sql``}`,
  );
  // The first stands for those that were entered twice: what was merged away is the same need all the more.
  const byKey = new Map(needs.toReversed().map((need) => [key({ ...need }), need]));
  return rows.map(({ roundId, ...values }) => {
    const need = byKey.get(key(values));
    const refused = roundId === undefined ? undefined : roundRefused(rounds.get(String(roundId)) ?? [], need);
    if (refused) return { status: 'error', reasons: [refused] };
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
const noRound = because(
  'import.round',
  '本单位没有这一轮征集。请填写征集轮次的标题，或把该格留空。',
  'Your body has no such collection round. Give the title of the round, or leave the cell empty.',
  '/roundId',
);
const sameTitle = because(
  'import.same-round',
  '有几轮征集的标题相同，请改填记录号。',
  'Several rounds have this title; give the id of the round instead.',
  '/roundId',
);
const closedRound = because(
  'import.round-closed',
  '这一轮征集尚未开始，或者已经截止，不再接收需求。请先延长该轮征集，或把该格留空。',
  'The round is not open and takes no needs. Extend it first, or leave the cell empty.',
  '/roundId',
);
const otherRound = because(
  'import.other-round',
  '这条需求已登记，征集轮次不能更改。请把该格改回原来的轮次或留空。',
  'The need is on record and its round cannot be changed. Put the cell back, or leave it empty.',
  '/roundId',
);
const linked = because(
  'import.settled',
  '这条需求已合并或已关联项目，不能再修改。请把该行改回原来的内容，或从表格中删去。',
  'This need was merged or is linked to a project and can no longer be changed. Put the row back as it was, or take it out.',
);
