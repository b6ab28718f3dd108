import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import * as schema from './schema/index.ts';

/**
 * What no application code is trusted with, and no column can say: history that cannot be rewritten, and one clock
 * for everybody. The baseline (see `db/generate.ts`) has the functions before the tables, the triggers after them.
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
