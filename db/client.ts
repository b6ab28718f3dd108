import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { ownersFolder } from './embedded-folder.ts';
import { type EmbeddedPool, embeddedPool } from './embedded-pool.ts';

/**
 * A parameter of a raw statement. It travels as it is written and PostgreSQL reads it by the one type that the
 * statement names, `$1::uuid`, the same in both drivers. JSON is written by `JSON.stringify`, an instant with its
 * offset. Where one parameter is two things, each place says which: `$1::uuid, $1::text`.
 */
export type Param = string | number | boolean | null;

/** The drizzle query builder over either driver; only the builder and `sql` are used, no relations. */
export type Orm = PgDatabase<PgQueryResultHKT>;

/**
 * One database, two drivers: PostgreSQL through postgres.js, or PGlite embedded in this process. Instants come
 * back as text in Beijing time, `bigint` columns of raw statements as text.
 */
export interface Db {
  readonly kind: 'postgres' | 'pglite';
  readonly orm: Orm;
  query<T = Record<string, unknown>>(text: string, params?: Param[]): Promise<T[]>;
  /** Inside, use only the handed `tx`: on PGlite the outer one would wait for itself. */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  /** Only where the database is embedded: the same session for code that wants a `pg` pool. */
  readonly embedded?: EmbeddedPool;
}

export type DatabaseTarget =
  | { url: string; connections?: number }
  /** Made where it is not there; nobody else may read it. */
  | { directory: string }
  | { memory: true }
  /** One that is open already; closed with the database. */
  | { lite: PGlite };

/** Opens the database; call `migrate` before use. */
export async function openDatabase(target: DatabaseTarget): Promise<Db> {
  if ('url' in target) return openPostgres(target.url, target.connections ?? 10);
  if ('lite' in target) return overPglite(target.lite);
  if ('memory' in target) return overPglite(await openLite({}));
  const folder = ownersFolder(target.directory);
  const lite = await openLite({ dataDir: target.directory });
  folder.seal();
  return overPglite(lite);
}

/**
 * The embedded database, with 32 MB of its own for pages: PostgreSQL's default of 128 MB cost 150 MB of memory more,
 * and the system keeps the files' pages anyway.
 */
export function openLite(options: PGliteOptions): Promise<PGlite> {
  return PGlite.create({
    ...options,
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
  });
}

/**
 * bool, json, date, timestamp, timestamptz, jsonb: what postgres.js would write anew by the type that the server
 * reports. `'true'` became false, JSON in text a JSON string, an instant lost its microseconds.
 */
const rewritten = [16, 114, 1082, 1114, 1184, 3802];

function openPostgres(url: string, max: number): Db {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    // Our statements find rows by key, whatever the values: planning each call anew cost more than running it.
    connection: { TimeZone: 'Asia/Shanghai', plan_cache_mode: 'force_generic_plan' },
  });
  const wrap = (
    run: postgres.Sql | postgres.TransactionSql,
    orm: Orm,
    transaction: Db['transaction'],
  ): Db => ({
    kind: 'postgres',
    orm,
    query: async <T>(text: string, params: Param[] = []) =>
      (await run.unsafe(text, params, { prepare: true })) as unknown as T[],
    transaction,
    close: () => sql.end({ timeout: 5 }),
  });
  for (const type of rewritten) sql.options.serializers[type] = String;
  const orm = drizzlePostgres(sql) as unknown as Orm;
  const begin: Db['transaction'] = async <T>(work: (tx: Db) => Promise<T>) => {
    const result = await sql.begin((tx) => {
      // The builder looks for the connection's options, which postgres.js does not hand to a transaction.
      const client = Object.assign(tx, { options: sql.options }) as unknown as postgres.Sql;
      const inner = wrap(tx, drizzlePostgres(client) as unknown as Orm, (nested) => nested(inner));
      return work(inner);
    });
    return result as T;
  };
  return wrap(sql, orm, begin);
}

const asText = (value: string) => value;
/** int8, timestamptz and numeric stay text, as postgres.js and drizzle's string modes have it. */
const parsers = { 20: asText, 1184: asText, 1700: asText };

async function overPglite(lite: PGlite): Promise<Db> {
  await lite.exec("set time zone 'Asia/Shanghai'");
  type Runner = Pick<PGlite, 'query'>;
  const wrap = (run: Runner, orm: Orm, transaction: Db['transaction']): Db => ({
    kind: 'pglite',
    orm,
    query: async <T>(text: string, params: Param[] = []) =>
      (await run.query<T>(text, params, { parsers })).rows,
    transaction,
    close: () => lite.close(),
  });
  const begin: Db['transaction'] = (work) =>
    lite.transaction((tx) => {
      const inner = wrap(
        tx as unknown as Runner,
        drizzlePglite({ client: tx as unknown as PGlite }) as unknown as Orm,
        (nested) => nested(inner),
      );
      return work(inner);
    });
  const db = wrap(lite, drizzlePglite({ client: lite }) as unknown as Orm, begin);
  return { ...db, embedded: embeddedPool(lite) };
}
