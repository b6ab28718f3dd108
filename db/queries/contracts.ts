import type { Db } from '../client.ts';

/** What the supplier owes under a contract, as both sides signed it; empty where there is no such contract. */
export async function dutiesOf<T>(db: Db, contractId: string): Promise<T[]> {
  const [row] = await db.query<{ duties: T[] }>('select duties from contracts where id = $1::uuid', [
    contractId,
  ]);
  return row?.duties ?? [];
}
