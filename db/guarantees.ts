import { getTableName, isTable } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import * as schema from './schema/index.ts';

/**
 * What no application code is trusted with, and drizzle does not write: words outside a column's list, history that is
 * rewritten, more than one clock. The baseline (see `db/generate.ts`) has the functions before the tables, the rest
 * after them.
 */

/** Rows that are only ever added: a trigger refuses to change or to delete one, whoever asks. */
const appendOnly: readonly PgTable[] = [
  schema.instanceEvents,
  schema.organisationVersions,
  schema.fundingEntries,
  schema.admissions,
  schema.qualificationChecks,
  schema.needMerges,
  schema.regimeReviews,
];

/** Rows that change but stay: a clock that was breached is on record for good. */
const neverDeleted: readonly PgTable[] = [schema.deadlines];

/** The database's clock. A row in `virtual_clock` stops it at an instant (demo and tests); production has none. */
const now = `create function goufu_now() returns timestamptz language sql volatile as $$
  select coalesce((select at from virtual_clock), clock_timestamp())
$$`;

const refuseChange = `create function goufu_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'GOUFU_APPEND_ONLY: % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$`;

/** `goufu_now` reads a table that comes after it, and a column's default calls it: its body is checked when it runs. */
export const functions: readonly string[] = ['set local check_function_bodies = off', now, refuseChange];

const trigger = (table: PgTable, suffix: string, when: string) => ({
  name: `${getTableName(table)}_${suffix}`,
  text: `create trigger ${getTableName(table)}_${suffix} before ${when} on ${getTableName(table)}
  for each row execute function goufu_refuse_change()`,
});

export const triggers = [
  ...appendOnly.map((table) => trigger(table, 'append_only', 'update or delete')),
  ...neverDeleted.map((table) => trigger(table, 'never_deleted', 'delete')),
];

/** Every table of the schema, by its name. */
export const allTables: readonly PgTable[] = Object.values(schema)
  .filter((value) => isTable(value))
  .map((value) => value as PgTable)
  .sort((a, b) => (getTableName(a) < getTableName(b) ? -1 : 1));

/** A CHECK for each column that has a list of its words in `db/values.ts`. */
export const checks = allTables.flatMap((table) => {
  const { name, columns } = getTableConfig(table);
  return columns
    .filter(({ enumValues }) => enumValues && enumValues.length > 0)
    .map((column) => ({
      name: `${name}_${column.name}_check`,
      table: name,
      text: `alter table ${name} add constraint ${name}_${column.name}_check
  check ("${column.name}" in (${column.enumValues?.map((word) => `'${word}'`).join(', ')}))`,
    }));
});
