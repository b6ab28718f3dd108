import { z } from 'zod';
import type { RowWrite } from '../../../../kit/commit.ts';
import { defineEvent } from '../../../../kit/define.ts';
import type { CaseEvent } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert } from '../../project/rows.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { flag, list, oneEach, ref, text } from '../fields.ts';
import { strikeOut } from './results.ts';

const results = oneEach(
  '审查结果',
  'Results',
  'bidId',
  z.strictObject({
    bidId: ref('响应文件', 'Bid', 'bid:running'),
    passed: flag('通过', 'Passed'),
    reason: text('理由', 'Reason', 1000).optional(),
    conditions: oneEach(
      '逐项审查',
      'Condition by condition',
      'condition',
      z.strictObject({
        condition: ref('准入条件', 'Condition', 'condition:with-evidence'),
        passed: flag('符合', 'Met'),
        evidence: text('依据', 'Checked on', 500),
        documents: list('证明材料', 'Papers', ref('文件', 'Document', 'document'), 0, 20).optional(),
      }),
      0,
      50,
    ).optional(),
  }),
  1,
  200,
);

const form = z.strictObject({ results });

/** 资格审查: by the buyer, before the panel looks at anything. */
export const qualify = defineEvent({
  type: 'QUALIFY',
  title: { zh: '资格审查', en: 'Check the qualifications' },
  roles: ['rep', 'officer'],
  data: form,
  clause: { zh: '财政部令第87号第四十四条', en: 'Ministry of Finance Order 87 Art. 44' },
  documents: [{ zh: '资格审查表', en: 'qualification check' }],
  rows: (outcome) => [
    ...strikeOut(outcome.data.results, outcome.context.projectId, 'unqualified'),
    ...checks(outcome.data, outcome.event, outcome.context),
    ...failureRows(outcome),
  ],
});

/** The check sheet: one line for each bidder and condition. */
function checks(
  data: z.infer<typeof form>,
  { at, actor }: CaseEvent,
  { projectId, sourcing, planning }: ProjectContext,
): RowWrite[] {
  return data.results.flatMap(({ bidId, conditions = [] }) =>
    conditions.map(({ documents = [], ...verdict }) =>
      insert('qualification_checks', {
        projectId,
        bidId,
        round: sourcing.round,
        admissionVersion: planning.admission?.version,
        ...verdict,
        documents,
        at,
        actorId: actor.id,
      }),
    ),
  );
}
