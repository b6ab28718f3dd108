import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { update } from '../../project/rows.ts';
import { ref } from '../fields.ts';

/** A payment is approved by somebody who neither asked for it nor pays it (支付审批). */
export const approvePay = defineEvent({
  type: 'APPROVE_PAY',
  title: { zh: '审批支付', en: 'Approve a payment' },
  roles: ['reviewer', 'leader'],
  data: z.strictObject({ paymentId: ref('支付申请', 'Payment', 'payment:requested') }),
  clause: {
    zh: '内部控制：支付申请与审批岗位分离',
    en: 'internal control: who requests a payment does not approve it',
  },
  whileHeld: true,
  documents: [{ zh: '支付审批单', en: 'approval of payment' }],
  rows: ({ data, event }) => [
    update(
      'payments',
      { id: data.paymentId },
      { status: 'approved', approvedBy: event.actor.id, approvedAt: event.at },
    ),
  ],
});
