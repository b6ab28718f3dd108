import type { Db } from '../client.ts';

/** The supplier that a project's clock is about: the one whose bid or challenge its key names, or the winner. */
export async function projectSupplier(
  db: Db,
  { instanceId, key }: { instanceId: string; key: string },
): Promise<string | null> {
  const [row] = await db.query<{ organisationId: string | null }>(
    `select coalesce(
       (select organisation_id from bids where project_id = $1::uuid and id::text = $2),
       (select organisation_id from challenges where project_id = $1::uuid and id::text = $2),
       (select winner_id from projects where id = $1::uuid)) as "organisationId"`,
    [instanceId, key],
  );
  return row?.organisationId ?? null;
}
