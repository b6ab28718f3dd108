import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/client.ts';
import { writeRows } from '../../db/record/rows.ts';
import { Statement } from '../../db/record/statement.ts';
import { goufuErrorOf } from '../../src/api/http/foreign-errors.ts';
import type { RowWrite } from '../../workflows/kit/commit.ts';
import type { Outcome } from '../../workflows/kit/workflow.ts';
import {
  commitHeld,
  commitMore,
  hold,
  pay,
  release,
  uncommit,
  uncommitToHold,
} from '../../workflows/service-purchase/v1/money/funds.ts';
import { delivered } from '../model/support/tender-steps.ts';
import { bareBody, bareProject } from '../support/bare-rows.ts';
import { freshDatabase } from '../support/postgres.ts';

/** Everything that a case can do with a line. */
const moves = { hold, release, commitHeld, commitMore, uncommitToHold, uncommit, pay };
type Move = keyof typeof moves;

let db: Db;
let bodyId: string;
let undo: () => Promise<unknown>;
beforeAll(async () => {
  const database = await freshDatabase();
  db = await openDatabase({ url: database.url });
  bodyId = await bareBody(db);
  undo = async () => {
    await db.close();
    await database.drop();
  };
});
afterAll(() => undo());

async function lineOf(amount: bigint): Promise<string> {
  const id = uuidv7();
  await db.query(
    `insert into funding_lines (id, body_id, code, name, year, kind, amount, created_at)
     values ($1::uuid, $3::uuid, $1::text, '经费', 2026, 'fiscal', $2::bigint, now())`,
    [id, String(amount), bodyId],
  );
  return id;
}

const outcomeOn = (fundingLineId: string, projectId: string) =>
  ({
    context: { projectId, initiation: { fundingLineId } },
    before: {},
    event: { at: '2026-09-15T09:00:00+08:00', actor: { id: 'finance' } },
  }) as unknown as Outcome;

/** Writes what a step leaves as the engine does: all of it in one statement, or nothing. */
async function write(rows: RowWrite[]): Promise<'done' | 'refused'> {
  const statement = new Statement();
  statement.part('won', 'select 1');
  writeRows(statement, rows);
  try {
    await statement.run(db, 'select 1');
    return 'done';
  } catch (error) {
    const { code } = goufuErrorOf(error);
    if (code !== 'FUNDS_INSUFFICIENT' && code !== 'INVALID_DATA') throw error;
    return 'refused';
  }
}

interface Figures {
  amount: bigint;
  held: bigint;
  committed: bigint;
  paid: bigint;
}

async function figures(table: 'line' | 'entries', id: string): Promise<Figures> {
  const [row] = await db.query<Record<keyof Figures, string>>(
    table === 'line'
      ? 'select amount::text, held::text, committed::text, paid::text from funding_lines where id = $1::uuid'
      : `select '0' as amount, coalesce(sum(held), 0)::text as held, coalesce(sum(committed), 0)::text as committed,
           coalesce(sum(paid), 0)::text as paid from funding_entries where funding_line_id = $1::uuid`,
    [id],
  );
  if (!row) throw new Error('no line');
  const { amount, held, committed, paid } = row;
  return { amount: BigInt(amount), held: BigInt(held), committed: BigInt(committed), paid: BigInt(paid) };
}

const act = fc.record({
  move: fc.constantFrom(...(Object.keys(moves) as Move[])),
  amount: fc.bigInt({ min: 1n, max: 60_000n }),
  project: fc.integer({ min: 0, max: 2 }),
});

test('whatever is held, bound, paid and released, by several at once: figures are the sums of their entries, never below zero, never above the line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.bigInt({ min: 0n, max: 100_000n }),
      fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      async (amount, rounds) => {
        const line = await lineOf(amount);
        const projects = await Promise.all([1, 2, 3].map(() => bareProject(db, bodyId)));
        for (const together of rounds) {
          const before = await figures('line', line);
          const answers = await Promise.all(
            together.map((one) =>
              write(moves[one.move](outcomeOn(line, projects[one.project] as string), uuidv7(), one.amount)),
            ),
          );
          const { held, committed, paid } = await figures('line', line);
          const used = held + committed + paid;
          for (const figure of [held, committed, paid, amount - used])
            expect(figure).toBeGreaterThanOrEqual(0n);
          expect(await figures('entries', line)).toEqual({ amount: 0n, held, committed, paid });
          // A step that was refused has moved nothing.
          if (answers.every((answer) => answer === 'refused'))
            expect({ amount, held, committed, paid }).toEqual(before);
          // What is paid is never taken back by any move.
          expect(paid).toBeGreaterThanOrEqual(before.paid);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test('a step that is real and lawful is written: the property above does not hold by refusing everything', async () => {
  const line = await lineOf(100n);
  const project = await bareProject(db, bodyId);
  const at = (move: Move, amount: bigint) => write(moves[move](outcomeOn(line, project), uuidv7(), amount));
  expect(await at('hold', 90n)).toBe('done');
  expect(await at('hold', 11n)).toBe('refused');
  expect(await at('commitHeld', 80n)).toBe('done');
  expect(await at('release', 10n)).toBe('done');
  expect(await at('commitMore', 8n)).toBe('done');
  expect(await at('pay', 89n)).toBe('refused');
  expect(await at('pay', 80n)).toBe('done');
  expect(await at('uncommit', 8n)).toBe('done');
  expect(await figures('line', line)).toEqual({ amount: 100n, held: 0n, committed: 0n, paid: 80n });
});

test('every step of a life that moves a line says so in its entries, figure by figure', () => {
  const project = delivered();
  const figuresOf = (row: object) =>
    ['held', 'committed', 'paid'].map((name) => BigInt((row as Record<string, string>)[name] ?? '0'));
  let moved = 0;
  for (const { rows } of project.commits) {
    const lines = rows.flatMap((row) =>
      row.op === 'add' && row.table === 'funding_lines' ? [figuresOf(row.by)] : [],
    );
    const entries = rows.flatMap((row) =>
      row.op === 'insert' && row.table === 'funding_entries' ? [figuresOf(row.values)] : [],
    );
    expect(entries).toEqual(lines);
    moved += lines.length;
  }
  expect(moved).toBeGreaterThan(2);
});
