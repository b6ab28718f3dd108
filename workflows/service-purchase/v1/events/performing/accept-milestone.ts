import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { ref, text } from '../fields.ts';
import { milestoneVerdict } from './milestone-verdict.ts';

/** A reported milestone is accepted by itself (节点验收), by somebody who did not handle the contract. */
export const acceptMilestone = defineEvent({
  type: 'ACCEPT_MILESTONE',
  title: { zh: '节点验收合格', en: 'Accept a milestone' },
  roles: ['acceptor'],
  optional: true,
  data: z.strictObject({
    number: ref('履约节点', 'Milestone', 'milestone:reported'),
    remarks: text('验收意见', 'Findings', 8000),
  }),
  clause: cite('law', 41),
  documents: [{ zh: '节点验收记录', en: 'record of acceptance of the milestone' }],
  rows: (outcome) => milestoneVerdict(outcome, 'accepted'),
});
