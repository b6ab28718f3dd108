import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { voidedAward } from '../../bids/voided.ts';
import { text } from '../fields.ts';

/** The winner refuses to sign, or cannot (中标人拒签): the next candidate or a new tender follows. */
export const winnerWithdraws = defineEvent({
  type: 'WINNER_WITHDRAWS',
  title: { zh: '中标（成交）供应商放弃', en: 'The winner withdraws' },
  roles: ['supplier', 'officer'],
  dangerous: true,
  data: z.strictObject({ reason: text('放弃原因', 'Reason') }),
  clause: cite('regulation', 49),
  confirm: {
    zh: '放弃后中标资格不能恢复；无正当理由拒签的，依条例第七十二条处理。',
    en: 'The award cannot be restored; refusing without good reason is sanctioned under Art. 72 of the Regulation.',
  },
  documents: [{ zh: '放弃声明或拒签记录', en: 'statement of withdrawal' }],
  rows: (outcome) => voidedAward(outcome, outcome.event.ids[0]),
});
