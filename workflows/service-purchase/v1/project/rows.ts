import type { Row, RowWrite } from '../../../kit/commit.ts';
import { add, insert, newId, update } from '../../../kit/rows.ts';
import type { Outcome } from '../../../kit/workflow.ts';
import type { ProjectContext } from './context.ts';

export { add, insert, newId, update };

/** Kinds of public notice (财办库〔2020〕50号). */
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
