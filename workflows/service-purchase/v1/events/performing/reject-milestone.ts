import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { ref, text } from '../fields.ts';
import { milestoneVerdict } from './milestone-verdict.ts';

/** A reported milestone is not accepted (节点验收不合格): it is done again and reported anew. */
export const rejectMilestone = defineEvent({
  type: 'REJECT_MILESTONE',
  title: { zh: '节点验收不合格', en: 'Reject a milestone' },
  roles: ['acceptor'],
  optional: true,
  data: z.strictObject({
    number: ref('履约节点', 'Milestone', 'milestone:reported'),
    remarks: text('不合格的理由', 'Reasons', 8000),
  }),
  clause: cite('law', 41),
  documents: [{ zh: '节点整改通知', en: 'notice to do the milestone again' }],
  rows: (outcome) => milestoneVerdict(outcome, 'rejected'),
});
