import { update } from '../../project/rows.ts';
import { deadlineEvent } from '../deadline.ts';

/** The time for bids is over: nothing more comes in, opening may begin. */
export const bidSubmissionOver = deadlineEvent({
  rule: 'bid-submission',
  title: { zh: '投标（响应）截止', en: 'Deadline for bids reached' },
  rows: ({ context }) => [update('projects', { id: context.projectId }, { openForBidsUntil: null })],
});
