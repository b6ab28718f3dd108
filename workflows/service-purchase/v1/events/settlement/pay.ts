import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { pay as payFunds } from '../../money/funds.ts';
import { interestOn } from '../../money/late-interest.ts';
import { fen } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';
import { day, ref } from '../fields.ts';

/** An approved payment is made (支付). Interest for a late one is computed and stored beside it. */
export const pay = defineEvent({
  type: 'PAY',
  title: { zh: '支付款项', en: 'Pay' },
  roles: ['finance'],
  data: z.strictObject({
    paymentId: ref('支付申请', 'Payment', 'payment:approved'),
    paidOn: day('支付日期', 'Paid on'),
  }),
  clause: cite('payment802', 9, 10, 15, 17),
  confirm: {
    zh: '支付后不能撤回；逾期支付的利息按日计算并记录。',
    en: 'A payment cannot be taken back; interest for late payment is computed by the day and recorded.',
  },
  whileHeld: true,
  documents: [{ zh: '支付凭证', en: 'proof of payment' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    const payment = (outcome.context as ProjectContext).payments.find((one) => one.id === data.paymentId);
    if (!payment) return [];
    return [
      update(
        'payments',
        { id: payment.id },
        {
          status: 'paid',
          paidBy: event.actor.id,
          paidAt: `${data.paidOn}T00:00:00+08:00`,
          interest: interestOn(payment, data.paidOn, eventWith(event)).toString(),
        },
      ),
      ...payFunds(outcome, event.ids[0], fen(payment.amount)),
    ];
  },
});
