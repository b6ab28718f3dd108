import { getTableColumns, getTableName, isTable } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as schema from './schema/index.ts';

interface TableShape {
  name: string;
  /** Property name in the schema → column name and SQL type. */
  columns: ReadonlyMap<string, { name: string; type: string }>;
}

/** Every table by its SQL name, as the row writer and the event files name them. */
export const tables: ReadonlyMap<string, TableShape> = new Map(
  Object.values(schema)
    .filter((value) => isTable(value))
    .map((value) => {
      const table = value as PgTable;
      const columns = Object.entries(getTableColumns(table) as Record<string, PgColumn>).map(
        ([property, column]) => [property, { name: column.name, type: column.getSQLType() }] as const,
      );
      return [getTableName(table), { name: getTableName(table), columns: new Map(columns) }];
    }),
);

/** Throws when an event names a table or column that does not exist: a fault of ours, found by the tests. */
export function columnOf(table: string, property: string): { name: string; type: string } {
  const column = tables.get(table)?.columns.get(property);
  if (!column) throw new Error(`no column ${table}.${property}`);
  return column;
}
