import { type SQL, sql } from 'drizzle-orm';
import type { Db, Orm, Param } from '../../db/client.ts';

/**
 * Runs `work` in one transaction, on a `Db` whose builder and raw statements both belong to it. It goes through
 * the builder's own transaction, which holds in both drivers; `tx.transaction` stays in the same one.
 */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.orm.transaction(async (orm) => {
    const tx: Db = {
      kind: db.kind,
      orm,
      query: (text, params) => rawQuery(orm, text, params),
      transaction: (nested) => nested(tx),
      close: async () => {},
    };
    return work(tx);
  });
}

async function rawQuery<T>(orm: Orm, text: string, params: Param[] = []): Promise<T[]> {
  const result = (await orm.execute(withParams(text, params))) as unknown as T[] | { rows: T[] };
  return Array.isArray(result) ? result : result.rows;
}

/** `$1`, `$2`… as the builder's own placeholders. */
function withParams(text: string, params: readonly Param[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(parts.map((part, n) => (n % 2 === 0 ? sql.raw(part) : sql`${params[Number(part) - 1]}`)));
}
