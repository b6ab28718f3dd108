import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { choice } from '../fields.ts';

/** Bid bonds go back: to the losers after the award notice, to the winner after signing (退还投标保证金). */
export const returnBonds = defineEvent({
  type: 'RETURN_BONDS',
  title: { zh: '退还投标保证金', en: 'Return bid bonds' },
  roles: ['finance'],
  data: z.strictObject({
    to: choice('退还对象', 'Returned to', {
      losers: { zh: '未中标（成交）供应商', en: 'the losers' },
      winner: { zh: '中标（成交）供应商', en: 'the winner' },
    }),
  }),
  clause: cite('regulation', 33),
  whileHeld: true,
  documents: [{ zh: '退款凭证', en: 'proof of return' }],
});
