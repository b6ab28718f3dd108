import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';

/** Rows of a statement, whichever driver runs it; columns in camelCase, instants and bigint as text. */
export async function rowsOf<T>(db: Db, statement: SQL): Promise<T[]> {
  const result = (await db.orm.execute(statement)) as unknown as Row[] | { rows: Row[] };
  return (Array.isArray(result) ? result : result.rows).map(
    (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as T,
  );
}

type Row = Record<string, unknown>;

/** The one row of a statement, or undefined. */
export async function rowOf<T>(db: Db, statement: SQL): Promise<T | undefined> {
  return (await rowsOf<T>(db, statement))[0];
}

/**
 * `insert … returning *`. Properties are named like columns, in camelCase; undefined ones keep their default.
 * `onConflict` says what to do with a row that is there already; a row that was passed over is not returned.
 */
export function insertInto(table: string, values: Row, onConflict: SQL = sql``): SQL {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const columns = given.map(([property]) => name(property));
  return sql`insert into ${sql.identifier(table)} (${sql.join(columns, comma)})
    values (${sql.join(
      given.map(([, value]) => param(value)),
      comma,
    )}) ${onConflict} returning *`;
}

/**
 * `insert … returning *` of many rows at once, however many: they travel as one text. Each row gives the properties
 * that any of them gives, or null; columns that none gives keep their default. There must be at least one.
 */
export function insertAll(table: string, rows: readonly Row[]): SQL {
  const properties = [
    ...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== undefined))),
  ];
  const columns = sql.join(properties.map(name), comma);
  const text = JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(properties.map((property) => [snake(property), plain(row[property])])),
    ),
  );
  return sql`insert into ${sql.identifier(table)} (${columns}) select ${columns}
    from jsonb_populate_recordset(null::${sql.identifier(table)}, ${text}::jsonb) returning *`;
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? String(value) : (value ?? null));

/** `a = …, b = …` for an update; undefined properties stay as they are. There must be at least one. */
export function assignments(values: Row): SQL {
  return sql.join(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]) => sql`${name(property)} = ${param(value)}`),
    comma,
  );
}

/** `where` of those conditions that apply. */
export function where(...conditions: (SQL | undefined)[]): SQL {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? sql`` : sql`where ${sql.join(given, sql` and `)}`;
}

/** A filter on one column; undefined, and so no condition, where nothing is asked. */
export const equal = (column: SQL, value: string | number | boolean | undefined): SQL | undefined =>
  value === undefined ? undefined : sql`${column} = ${value}`;

/** Values between commas, as `in (…)` takes them. There must be at least one. */
export const valuesOf = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    comma,
  );

const comma = sql`, `;
const snake = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const name = (property: string): SQL => sql`${sql.identifier(snake(property))}`;
const camel = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** JSON and bigint travel as text and are cast where they land, the same in both drivers. */
function param(value: unknown): SQL {
  if (typeof value === 'bigint') return sql`${String(value)}::bigint`;
  if (typeof value === 'object' && value !== null) return sql`${JSON.stringify(value)}::jsonb`;
  return sql`${value}`;
}
