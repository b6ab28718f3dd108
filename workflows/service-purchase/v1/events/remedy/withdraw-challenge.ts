import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { ref, text } from '../fields.ts';

/** The supplier withdraws its challenge or complaint (撤回): whatever clock ran for it stops. */
export const withdrawChallenge = defineEvent({
  type: 'WITHDRAW_CHALLENGE',
  title: { zh: '撤回质疑或投诉', en: 'Withdraw a challenge or complaint' },
  roles: ['supplier'],
  optional: true,
  data: z.strictObject({
    challengeId: ref('质疑', 'Challenge', 'challenge:own'),
    reason: text('撤回原因', 'Reason').optional(),
  }),
  clause: cite('order94', 30),
  whileHeld: true,
  rows: ({ data }) => [update('challenges', { id: data.challengeId }, { status: 'withdrawn' })],
});
