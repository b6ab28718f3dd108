import type { Engine } from './engine.ts';
import { type DueClock, fireClock } from './fire-clock.ts';

export type Fired = Omit<DueClock, 'epoch'>;

/**
 * Raises `deadline.<rule>` for every clock that has run out by now, oldest first. Safe to run anywhere, any number
 * of times: a clock that somebody else ended meanwhile is stale and changes nothing.
 */
export async function fireDueDeadlines(engine: Engine, limit = 500): Promise<Fired[]> {
  const due = await engine.db.query<DueClock>(
    `select instance_id as "instanceId", rule, key, epoch from deadlines
     where status = 'armed' and not provisional and due_at <= $1::timestamptz
     order by due_at limit $2::int`,
    [engine.clock.now(), String(limit)],
  );
  const fired: Fired[] = [];
  for (const clock of due) {
    const { instanceId, rule, key } = clock;
    if (await fireClock(engine, clock)) fired.push({ instanceId, rule, key });
  }
  return fired;
}
