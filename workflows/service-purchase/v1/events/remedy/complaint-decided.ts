import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { newId, notice, update } from '../../project/rows.ts';
import { complaintKey } from '../../remedy/complaint-key.ts';

type Decision = 'dismissed' | 'upheld' | 'upheld-without-effect';

/** The decision on a complaint (投诉处理决定): on the complaint's record, and published. Takes the step's first id. */
export function complaintDecided(outcome: Outcome<{ decision: string }>, decided: Decision): RowWrite[] {
  const { data, event } = outcome;
  const status = decided === 'dismissed' ? 'dismissed' : 'upheld';
  return [
    update(
      'challenges',
      { id: complaintKey(outcome) },
      { status, decision: data.decision, decidedAt: event.at },
    ),
    notice(outcome, {
      id: newId(event),
      kind: 'complaint',
      title: '投诉处理结果公告',
      content: { outcome: decided, decision: data.decision },
    }),
  ];
}
