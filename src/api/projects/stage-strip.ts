import type { Db } from '../../../db/client.ts';
import { instantOf } from '../../shared/wire.ts';
import type { StageOfStrip } from './projects.schema.ts';
import { stageTitle } from './words.ts';

/** The nine stages on the way from needs to evaluation, in their order. */
export const strip = [
  'needs',
  'initiation',
  'planning',
  'sourcing',
  'contracting',
  'performing',
  'acceptance',
  'settlement',
  'evaluation',
] as const;

/** When a case came to each stage first, as far as the instant. */
export async function firstOfStages(db: Db, id: string, asOf?: string): Promise<Map<string, string>> {
  const rows = await db.query<{ stage: string; at: string }>(
    `select stage, min(at) as at from instance_events
     where instance_id = $1::uuid and snapshot is not null and ($2::timestamptz is null or at <= $2::timestamptz) group by stage`,
    [id, asOf ?? null],
  );
  return new Map(rows.map(({ stage, at }) => [stage, instantOf(at)]));
}

/**
 * The way of a project as a strip. A tender that failed stands at sourcing; a project that ended on its way has done
 * what it came to. What is done again after a step back lies ahead again.
 */
export function stageStrip(stage: string, first: ReadonlyMap<string, string>): StageOfStrip[] {
  const here = strip.indexOf((stage === 'failed' ? 'sourcing' : stage) as (typeof strip)[number]);
  const ended = here < 0;
  return strip.map((id, n) => {
    const done = ended ? stage === 'archived' || first.has(id) : n < here;
    return {
      id,
      title: stageTitle(id),
      state: done ? 'done' : n === here ? 'current' : 'ahead',
      since: first.get(id) ?? null,
    };
  });
}
