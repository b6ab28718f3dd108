import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../context.ts';
import { notice } from '../../rows.ts';

/** The notice of failure (废标公告), when this step is the one by which the procurement failed. */
export function failureRows<D>(outcome: Outcome<D>): RowWrite[] {
  const { failure, sourcing } = outcome.context as ProjectContext;
  if (!failure || (outcome.before as ProjectContext).failure) return [];
  const id = outcome.event.ids.at(-1);
  if (!id) throw new Error('the step carries no ids');
  return [
    notice(outcome, {
      id,
      kind: 'termination',
      title: '废标（终止）公告',
      content: { round: sourcing.round, cause: failure.cause, remaining: failure.remaining },
    }),
  ];
}
