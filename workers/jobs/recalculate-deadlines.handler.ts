import { newId } from '../../src/engine/ids.ts';
import { applyRecalculation, type CaseMoves, previewRecalculation } from '../../src/engine/recalculate.ts';
import { GiveUp, type JobContext, pair } from '../job.ts';
import { recalculateDeadlines } from './recalculate-deadlines.ts';

export const recalculateDeadlinesPair = pair(recalculateDeadlines, (context, { recalculationId }) =>
  recalculationId ? applyApproved(context, recalculationId) : propose(context),
);

/**
 * Clocks that waited for a notice get their day at once: nobody was ever told another. What moves a day that people
 * rely on is only proposed.
 */
async function propose(context: JobContext): Promise<void> {
  const { engine, signal } = context;
  engine.calendar.forget();
  const preview = await previewRecalculation(engine);
  const settled = split(preview.cases, (provisional) => provisional);
  for (const one of settled) {
    signal.throwIfAborted();
    await applyRecalculation(engine, one, { calendar: preview.calendar, by: 'system' });
  }
  const moved = split(preview.cases, (provisional) => !provisional);
  await context.finish(async (tx) => {
    await tx.query(`update recalculations set status = 'superseded' where status = 'proposed'`);
    if (moved.length === 0) return;
    await tx.query(
      `insert into recalculations (id, effect_id, calendar, at, status, changes)
       values ($1::uuid, $2, $3, $4::timestamptz, 'proposed', $5::jsonb)`,
      [newId(), context.effectId, preview.calendar, context.now(), JSON.stringify(moved)],
    );
  });
}

async function applyApproved(context: JobContext, id: string): Promise<void> {
  const { engine, db, signal } = context;
  const [approved] = await db.query<{ calendar: string; approvedBy: string; changes: CaseMoves[] }>(
    `select calendar, approved_by as "approvedBy", changes from recalculations
     where id = $1::uuid and status = 'approved'`,
    [id],
  );
  if (!approved) return;
  engine.calendar.forget();
  const { version } = await engine.calendar.get();
  if (version !== approved.calendar) {
    throw new GiveUp('RECALCULATION_OVERTAKEN', {
      zh: '批准之后放假安排又有变化，请按新的测算结果重新批准。',
      en: 'The holiday calendar has changed again since this was approved. Approve the new proposal instead.',
    });
  }
  for (const one of approved.changes) {
    signal.throwIfAborted();
    await applyRecalculation(engine, one, { calendar: approved.calendar, by: approved.approvedBy });
  }
  await context.finish((tx) =>
    tx.query(
      `update recalculations set status = 'applied', applied_at = $2::timestamptz where id = $1::uuid`,
      [id, context.now()],
    ),
  );
}

function split(cases: readonly CaseMoves[], wanted: (provisional: boolean) => boolean): CaseMoves[] {
  return cases
    .map(({ instanceId, moves }) => ({ instanceId, moves: moves.filter((move) => wanted(move.provisional)) }))
    .filter(({ moves }) => moves.length > 0);
}
