import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text, whole } from '../fields.ts';

/** The finance department orders a suspension while it deals with a complaint (责令暂停采购活动). */
export const orderSuspension = defineEvent({
  type: 'ORDER_SUSPENSION',
  title: { zh: '责令暂停采购活动', en: 'Order a suspension' },
  roles: ['regulator'],
  dangerous: true,
  data: z.strictObject({
    reason: text('暂停原因', 'Reason'),
    days: whole('暂停期限（日），不填按法定最长期限', 'Days; empty: the longest by law', 1, 365).optional(),
  }),
  clause: cite('law', 57),
  whileHeld: true,
  documents: [{ zh: '暂停采购活动通知', en: 'notice of suspension' }],
});
