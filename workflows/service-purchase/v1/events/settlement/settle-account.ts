import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text, yuan } from '../fields.ts';

/**
 * After an early end the parties settle what the work done is worth (结算清单): it takes the place of the lines
 * of the plan on which nothing was invoiced.
 */
export const settleAccount = defineEvent({
  type: 'SETTLE_ACCOUNT',
  title: { zh: '确认结算清单', en: 'Settle the account' },
  roles: ['officer'],
  data: z.strictObject({
    amount: yuan('应再支付的无争议金额（元）', 'Undisputed amount still to be paid, in yuan'),
    basis: text('结算依据', 'Basis'),
  }),
  clause: cite('civilCode', 566, 567),
  documents: [{ zh: '结算清单', en: 'statement of account' }],
});
