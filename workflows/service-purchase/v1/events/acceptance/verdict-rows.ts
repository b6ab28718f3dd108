import type { Row, RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId, notice } from '../../project/rows.ts';

/** The verdict of the acceptance group; for a service to the public it is published (条例 Art. 45). */
export function verdictRows(
  outcome: Outcome<{ remarks: string }>,
  verdict: 'passed' | 'failed',
  published: Row = {},
): RowWrite[] {
  const { data, event } = outcome;
  const { projectId, initiation } = outcome.context as ProjectContext;
  const row = {
    id: newId(event),
    projectId,
    verdict,
    remarks: data.remarks,
    at: event.at,
    actorId: event.actor.id,
  };
  if (!initiation?.publicService) return [insert('acceptances', row)];
  const content = { ...published, verdict };
  return [
    insert('acceptances', row),
    notice(outcome, { id: newId(event, 1), kind: 'acceptance', title: '验收结果公告', content }),
  ];
}
