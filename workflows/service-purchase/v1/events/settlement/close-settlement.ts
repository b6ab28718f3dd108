import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { list, ref, text, yuan } from '../fields.ts';

/** All that is due and undisputed has been paid (结清): performance evaluation follows. */
export const closeSettlement = defineEvent({
  type: 'CLOSE_SETTLEMENT',
  title: { zh: '办结结算', en: 'Close the settlement' },
  roles: ['finance'],
  data: z.strictObject({
    disputed: list(
      '有争议的款项',
      'In dispute',
      z.strictObject({
        planItem: ref('付款计划款项', 'Line of the payment plan', 'plan-line:all'),
        amount: yuan('争议金额（元）', 'Amount in dispute, in yuan'),
        reason: text('争议原因', 'Reason', 500),
      }),
      0,
      20,
    ).optional(),
  }),
  clause: cite('payment802', 15),
  documents: [{ zh: '结算单', en: 'settlement' }],
});
