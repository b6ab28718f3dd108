import type { Row, RowWrite } from '../../kit/commit.ts';
import type { Outcome } from '../../kit/workflow.ts';
import type { ProjectContext } from './context.ts';

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

/** Kinds of public notice by their ids in the rule `notice-kinds` (财办库〔2020〕50号). */
export type NoticeKind =
  | 'intention'
  | 'tender'
  | 'non-tender'
  | 'result'
  | 'correction'
  | 'termination'
  | 'contract'
  | 'single-source'
  | 'acceptance'
  | 'complaint';

/** A public notice (公告) that the step publishes. `until`: last day of its period. */
export function notice<D>(
  { context, event }: Outcome<D>,
  {
    id,
    kind,
    title,
    content,
    until,
  }: { id: string; kind: NoticeKind; title: string; content: Row; until?: string },
): RowWrite {
  const project = context as ProjectContext;
  return insert('notices', {
    id,
    projectId: project.projectId,
    kind,
    title: `${project.title}${title}`,
    publishedAt: event.at,
    until: until ?? null,
    content,
  });
}

/** The `n`th fresh id of the step. Throws when the step has no more of them: a fault of the workflow. */
export function newId(event: { ids: readonly string[] }, n = 0): string {
  const id = event.ids[n];
  if (!id) throw new Error(`the step carries ${event.ids.length} ids, ${n + 1} are needed`);
  return id;
}
