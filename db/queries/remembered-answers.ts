import type { Db } from '../client.ts';

export interface RememberedAnswer {
  /** Of the request that was answered. */
  bodyHash: string;
  status: number;
  response: unknown;
}

/** The answer that somebody's idempotency key was given. */
export async function rememberedAnswer(
  db: Db,
  { actorId, key }: { actorId: string; key: string },
): Promise<RememberedAnswer | undefined> {
  const [row] = await db.query<RememberedAnswer>(
    'select body_hash as "bodyHash", status, response from idempotency_keys where actor_id = $1 and key = $2',
    [actorId, key],
  );
  return row;
}
