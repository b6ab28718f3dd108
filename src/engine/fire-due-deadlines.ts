import { GoufuError } from '../errors.ts';
import { applyEvent } from './apply-event.ts';
import { type Engine, theSystem } from './engine.ts';

export interface Fired {
  instanceId: string;
  rule: string;
  key: string;
}

/**
 * Raises `deadline.<rule>` for every clock that has run out by now, oldest first. Safe to run anywhere, any number
 * of times: a clock that somebody else ended meanwhile is stale and changes nothing.
 */
export async function fireDueDeadlines(engine: Engine, limit = 500): Promise<Fired[]> {
  const due = await engine.db.query<Fired & { epoch: number }>(
    `select instance_id as "instanceId", rule, key, epoch from deadlines
     where status = 'armed' and not provisional and due_at <= $1::text::timestamptz
     order by due_at limit $2::text::int`,
    [engine.clock.now(), String(limit)],
  );
  const fired: Fired[] = [];
  for (const { instanceId, rule, key, epoch } of due) {
    try {
      await applyEvent(engine, {
        instanceId,
        type: `deadline.${rule}`,
        data: { rule, key, epoch },
        actor: theSystem,
      });
      fired.push({ instanceId, rule, key });
    } catch (error) {
      if (!(error instanceof GoufuError && error.code === 'STALE_DEADLINE')) throw error;
    }
  }
  return fired;
}
