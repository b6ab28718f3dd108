import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { fen } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { helped, ref, text, yuan } from '../fields.ts';

/** The supplier asks for a payment of the plan (开票申请支付). The period to pay runs from here at the latest. */
export const invoice = defineEvent({
  type: 'INVOICE',
  title: { zh: '提交发票申请支付', en: 'Submit an invoice' },
  roles: ['supplier'],
  data: z.strictObject({
    planItem: ref('付款计划款项', 'Line of the payment plan', 'plan-line:due', {
      fills: { amount: 'amount' },
    }),
    amount: helped(
      yuan('申请金额（元）', 'Amount in yuan'),
      '不超过该款项可申请的金额',
      'Within what can be claimed on the line',
    ),
    invoiceNumber: text('发票号码', 'Invoice number', 60).optional(),
  }),
  clause: cite('payment802', 9, 10),
  whileHeld: true,
  documents: [{ zh: '发票', en: 'invoice' }],
  rows: ({ data, event, context }) => {
    const { contract, projectId } = context as ProjectContext;
    if (!contract) return [];
    return [
      insert('payments', {
        id: newId(event),
        projectId,
        contractId: contract.id,
        planItem: data.planItem,
        amount: fen(data.amount).toString(),
        status: 'requested',
        requestedBy: event.actor.id,
        requestedAt: event.at,
        interest: '0',
      }),
    ];
  },
});
