import type { Db } from '../../db/client.ts';
import { oneAtATime } from '../../db/queries/one-at-a-time.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import type { Engine } from '../engine/engine.ts';
import { violatedConstraint } from '../engine/violated-constraint.ts';
import { because } from '../shared/errors.ts';
import type { Values } from '../sheets/read/records.ts';
import { faultIn, type RowFault } from '../sheets/read/row-fault.ts';
import type { Changes, Judged, Occasion } from './kind.ts';
import { importKinds } from './kinds/index.ts';
import { applying, type Import, recount, settleRows, waitingRows } from './store.ts';

export interface ApplyImport {
  engine: Engine;
  signal: AbortSignal;
  /** Ends the job and what `work` writes in one transaction. */
  finish<T>(work: (tx: Db) => Promise<T>): Promise<T | undefined>;
}

/** Rows written by one transaction of an import that takes the good rows, and by one statement of any. */
const batchSize = 200;

/** Rows that could be read, but not written: the records have changed since the preview. */
class Overtaken extends Error {
  constructor(readonly rows: readonly Settled[]) {
    super('rows can no longer be applied');
  }
}

interface Settled {
  row: number;
  status: 'new' | 'changed' | 'same' | 'error';
  changes: Changes | null;
  faults: RowFault[];
}

/**
 * Enters what the preview has shown, judged once more against the records as they are now. All or nothing is one
 * transaction; of the good rows each batch is one, and says itself which rows are done, so that a try that died is
 * gone on with and no row is entered twice.
 */
export async function applyImport(deps: ApplyImport, importId: string): Promise<void> {
  const held = await applying(deps.engine.db, importId);
  if (!held) return;
  if (held.mode === 'all-or-nothing') await applyAll(deps, held);
  else await applyGoodRows(deps, held);
}

async function applyAll(deps: ApplyImport, held: Import): Promise<void> {
  const { engine, signal, finish } = deps;
  try {
    await finish(async (tx) => {
      // Another try of the same import waits here, and finds that it is done.
      await oneAtATime(tx, 'import', held.id);
      if (!(await applying(tx, held.id))) return;
      const [{ rows: all } = { rows: 0 }] = await tx.query<{ rows: number }>(
        'select rows from imports where id = $1::uuid',
        [held.id],
      );
      let last = 0;
      let done = 0;
      for (;;) {
        signal.throwIfAborted();
        const rows = await waitingRows(tx, held.id, last, batchSize);
        if (rows.length === 0) break;
        const settled = await applyRows(engine, tx, held, rows);
        const spoilt = settled.filter(({ status }) => status === 'error');
        if (spoilt.length > 0) throw new Overtaken(spoilt);
        await settleRows(tx, held.id, settled, engine.clock.now());
        last = rows.at(-1)?.row ?? last;
        done += rows.length;
        await showProgress(engine.db, held.id, done / all);
      }
      await end(engine, tx, held);
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    await takeBack(deps, held, error.rows);
  }
}

/** Seen from outside while the transaction runs; the embedded database has one session, which is busy with it. */
async function showProgress(db: Db, id: string, share: number): Promise<void> {
  if (db.kind !== 'postgres') return;
  await db.query('update imports set progress = $2::int where id = $1::uuid', [
    id,
    String(Math.min(99, Math.floor(share * 100))),
  ]);
}

/** Nothing was written: the preview now shows why, and how to go on is asked anew. */
async function takeBack(
  { engine, finish }: ApplyImport,
  held: Import,
  rows: readonly Settled[],
): Promise<void> {
  await finish(async (tx) => {
    if (!(await applying(tx, held.id, true))) return;
    await settleRows(tx, held.id, rows, engine.clock.now());
    await recount(tx, held.id);
    await tx.query(
      `update imports set status = 'ready', progress = 100, mode = null, reasons = $2::jsonb where id = $1::uuid`,
      [held.id, JSON.stringify([nothingApplied(rows[0]?.row ?? 0)])],
    );
  });
}

const nothingApplied = (row: number): Reason =>
  because(
    'import.overtaken',
    `预览之后台账有了变化，第${row}行等已不能导入，因此一行也没有导入。请查看有误的行，改正后重新导入，或只导入无误的行。`,
    `The records have changed since the preview and row ${row}, perhaps others, can no longer be imported; so nothing was. Look at the rows with errors, then import a corrected file or the good rows alone.`,
  );

async function applyGoodRows({ engine, signal, finish }: ApplyImport, held: Import): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const more = await insist(() =>
      engine.db.transaction(async (tx) => {
        // The lock makes two tries take turns, and lets a cancellation come in between two batches.
        if (!(await applying(tx, held.id, true))) return false;
        const rows = await waitingRows(tx, held.id, 0, batchSize);
        if (rows.length === 0) return false;
        const settled = await applyRows(engine, tx, held, rows);
        await settleRows(tx, held.id, settled, engine.clock.now());
        await countBatch(tx, held.id, settled);
        return true;
      }),
    );
    if (!more) break;
  }
  await finish(async (tx) => {
    if (await applying(tx, held.id, true)) await end(engine, tx, held);
  });
}

async function countBatch(tx: Db, id: string, rows: readonly Settled[]): Promise<void> {
  const applied = rows.filter(({ status }) => status === 'new' || status === 'changed').length;
  await tx.query(
    `update imports set applied_rows = applied_rows + $2::int,
       progress = least(99, (applied_rows + $2::int) * 100 / greatest(1, new_rows + changed_rows))
     where id = $1::uuid`,
    [id, String(applied)],
  );
}

/** Somebody who enters the same record at the same moment by hand: judged anew, the row finds it there. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 3 || !violatedConstraint(error)) throw error;
    }
  }
}

async function applyRows(
  engine: Engine,
  tx: Db,
  held: Import,
  rows: readonly { row: number; values: Values }[],
): Promise<Settled[]> {
  const kind = importKinds[held.kind];
  const at = engine.clock.now();
  const occasion: Occasion = {
    bodyId: held.bodyId,
    at,
    today: legalDay(at),
    actor: { id: held.askedBy ?? held.createdBy, kind: held.askedKind ?? 'person' },
    lock: true,
  };
  // Two imports of one kind at one body take turns: what has no key in the database is not entered twice either.
  await oneAtATime(tx, 'import', `${held.kind} ${held.bodyId}`);
  const verdicts = await kind.judge(
    tx,
    occasion,
    rows.map(({ values }) => values),
  );
  const judged: Judged[] = [];
  const settled = rows.map(({ row, values }, index): Settled => {
    const verdict = verdicts[index];
    if (!verdict || verdict.status === 'error') {
      const faults = (verdict?.reasons ?? []).map((reason) => faultIn(kind.sheet, row, reason));
      return { row, status: 'error', changes: null, faults };
    }
    if (verdict.status === 'same') return { row, status: 'same', changes: null, faults: [] };
    judged.push({ values, verdict });
    const changes = verdict.status === 'changed' ? verdict.changes : null;
    return { row, status: verdict.status, changes, faults: [] };
  });
  if (judged.length > 0) await kind.write(engine, tx, occasion, judged);
  return settled;
}

async function end(engine: Engine, tx: Db, held: Import): Promise<void> {
  const at = engine.clock.now();
  await recount(tx, held.id);
  const [ended] = await tx.query(
    `update imports set status = 'applied', progress = 100, applied_at = $2::timestamptz
     where id = $1::uuid and status = 'applying' returning id`,
    [held.id, at],
  );
  if (!ended) throw new Error(`import ${held.id} was cancelled while it was being applied`);
}
