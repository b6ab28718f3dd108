import type { Row, RowWrite } from './commit.ts';

/** Rows that events leave, in short. Columns by their names in `db/schema`. */
export const insert = (table: string, values: Row): RowWrite => ({ op: 'insert', table, values });
export const update = (table: string, where: Row, set: Row): RowWrite => ({
  op: 'update',
  table,
  where,
  set,
});
export const add = (table: string, where: Row, by: Record<string, string>): RowWrite => ({
  op: 'add',
  table,
  where,
  by,
});

/** The `n`th fresh id of the step. Throws when the step has no more of them: a fault of the workflow. */
export function newId(event: { ids: readonly string[] }, n = 0): string {
  const id = event.ids[n];
  if (!id) throw new Error(`the step carries ${event.ids.length} ids, ${n + 1} are needed`);
  return id;
}
