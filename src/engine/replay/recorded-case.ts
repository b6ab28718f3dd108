import type { Db } from '../../../db/client.ts';
import { beijingTime, epochMs } from '../../../workflows/calendar/index.ts';
import type { RecordedActor } from '../../../workflows/kit/actor.ts';
import type { ArmedDeadline, Row } from '../../../workflows/kit/commit.ts';
import type { StoredSnapshot } from '../../../workflows/kit/stored-snapshot.ts';

/** One step as the chain has it. */
export interface RecordedStep {
  seq: number;
  type: string;
  at: string;
  actor: RecordedActor;
  data: Row;
  to: string[];
  snapshot: StoredSnapshot;
}

/** The chain of a case, from its beginning. What is recorded beside it (sealed bids) is not in it. */
export async function recordedSteps(db: Db, instanceId: string): Promise<RecordedStep[]> {
  const steps = await db.query<RecordedStep>(
    `select seq, type, to_jsonb(at) #>> '{}' as at, data, "to", snapshot,
       jsonb_strip_nulls(jsonb_build_object('id', actor_id, 'kind', actor_kind, 'role', role,
         'organisationId', organisation_id)) as actor
     from instance_events where instance_id = $1::uuid order by seq`,
    [instanceId],
  );
  // As the engine writes an instant: a database shows it with fewer digits.
  return steps.map((step) => ({ ...step, at: beijingTime(epochMs(step.at)) }));
}

/** What a step that could not be computed again did to the clocks, as far as their rows still tell. */
export async function clocksAfter(
  db: Db,
  instanceId: string,
  { seq, at }: RecordedStep,
  open: readonly ArmedDeadline[],
): Promise<ArmedDeadline[]> {
  const rows = await db.query<ArmedDeadline & { ended: boolean }>(
    `select rule, key, epoch, to_jsonb(start_at) #>> '{}' as "startAt", due, to_jsonb(due_at) #>> '{}' as "dueAt",
       when_due as "whenDue", kind, pausable, chases, clause, calendar, provisional, 'armed' as status, null as remaining,
       epoch < $2::int as ended
     from deadlines where instance_id = $1::uuid and (epoch = $2::int or ended_at = $3::timestamptz)`,
    [instanceId, String(seq), at],
  );
  const ended = new Set(rows.filter((row) => row.ended).map(nameOf));
  const begun = rows.filter((row) => !row.ended).map(({ ended: _, ...clock }): ArmedDeadline => clock);
  return [...open.filter((clock) => !ended.has(nameOf(clock))), ...begun];
}

export const nameOf = ({ rule, key, epoch }: Pick<ArmedDeadline, 'rule' | 'key' | 'epoch'>): string =>
  `${rule} ${key} ${epoch}`;
