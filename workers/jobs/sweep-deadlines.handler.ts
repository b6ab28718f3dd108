import type { DueClock } from '../../src/engine/fire-clock.ts';
import { sweepDeadlines as sweep } from '../../src/engine/sweep-deadlines.ts';
import { recover, writeDeadLetter } from '../dead-letter.ts';
import { enqueue, type JobContext, pair } from '../job.ts';
import { recalculateDeadlines } from './recalculate-deadlines.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';

export const sweepDeadlinesPair = pair(sweepDeadlines, async (context) => {
  await proposeRecalculation(context);
  const { engine, db, log, signal } = context;
  const { fired, stale, failed } = await sweep(engine, { signal });
  if (fired + stale + failed.length > 0) log.info({ fired, stale, failed: failed.length }, 'deadlines swept');
  for (const { clock, error } of failed) {
    await writeDeadLetter(db, { ...letterOf(clock), attempts: 1, at: context.now() }, error);
  }
  if (fired > 0) await recoverFired(context);
});

/** A notice that nobody has looked at yet: once per notice, however many sweepers see it first. */
async function proposeRecalculation({ engine, db, now }: JobContext): Promise<void> {
  const [notices] = await db.query<{ count: number }>('select count(*)::int as count from calendar_decrees');
  const { version } = await engine.calendar.get();
  const stamp = `${version.replace(/[^A-Za-z0-9]/g, '-')}-${notices?.count ?? 0}`;
  const effectId = `${recalculateDeadlines.name}-${stamp}`;
  await enqueue(db, recalculateDeadlines, { effectId, payload: {}, at: now() });
}

const effectIdOf = ({ instanceId, rule, key, epoch }: DueClock) =>
  `deadline-${instanceId}-${rule}-${key}-${epoch}`;

const letterOf = (clock: DueClock) => ({
  effectId: effectIdOf(clock),
  instanceId: clock.instanceId,
  kind: sweepDeadlines.name,
  payload: clock,
});

/** Letters about clocks that have fired since. */
async function recoverFired({ db, now }: JobContext): Promise<void> {
  const open = await db.query<{ effectId: string }>(
    `select l.effect_id as "effectId" from dead_letters l join deadlines d on d.instance_id = l.instance_id
       and d.rule = l.payload ->> 'rule' and d.key = l.payload ->> 'key' and d.epoch = (l.payload ->> 'epoch')::int
     where l.kind = $1 and l.resolved_at is null and d.status <> 'armed'`,
    [sweepDeadlines.name],
  );
  for (const { effectId } of open) await recover(db, effectId, now());
}
