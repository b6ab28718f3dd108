import type { Db } from '../../db/client.ts';

export interface PastCase {
  seq: number;
  at: string;
  stage: string;
  state: string[];
  context: unknown;
}

/** The case as it stood at an instant, or undefined before it began. Bids beside it are not part of it. */
export async function caseAsOf(db: Db, instanceId: string, instant: string): Promise<PastCase | undefined> {
  const [row] = await db.query<Omit<PastCase, 'context'> & { snapshot: { context: unknown } }>(
    `select seq, to_jsonb(at) #>> '{}' as at, stage, "to" as state, snapshot from instance_events
     where instance_id = $1::text::uuid and at <= $2::text::timestamptz order by seq desc limit 1`,
    [instanceId, instant],
  );
  if (!row) return undefined;
  const { snapshot, ...rest } = row;
  return { ...rest, context: snapshot.context };
}
