import { update } from '../../project/rows.ts';
import { deadlineEvent } from '../deadline.ts';

/** No complaint came within the time for it: the challenge is closed (投诉期届满). */
export const complaintWindowOver = deadlineEvent({
  rule: 'complaint-window',
  title: { zh: '投诉期届满', en: 'Complaint window over' },
  rows: ({ data }) => [update('challenges', { id: data.key }, { status: 'lapsed' })],
});
