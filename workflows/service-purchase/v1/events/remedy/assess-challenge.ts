import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { flag, ref, text } from '../fields.ts';

/** The officer judges whether a challenge may affect the outcome (研判影响): only then signing waits for it. */
export const assessChallenge = defineEvent({
  type: 'ASSESS_CHALLENGE',
  title: { zh: '研判质疑影响', en: 'Assess a challenge' },
  roles: ['officer'],
  data: z.strictObject({
    challengeId: ref('质疑', 'Challenge', 'challenge:open'),
    mayAffectOutcome: flag('可能影响中标（成交）结果', 'May affect the outcome'),
    reason: text('理由', 'Reason'),
  }),
  clause: cite('regulation', 54),
  whileHeld: true,
  rows: ({ data }) => [
    update('challenges', { id: data.challengeId }, { mayAffectOutcome: data.mayAffectOutcome }),
  ],
});
