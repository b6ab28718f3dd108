import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { choice, text } from '../fields.ts';
import { contractEnded } from './contract-ended.ts';

/** The buyer terminates for breach (违约解除); it takes effect when the notice reaches the supplier. */
export const terminateBreach = defineEvent({
  type: 'TERMINATE_BREACH',
  title: { zh: '因违约解除合同', en: 'Terminate for breach' },
  roles: ['leader'],
  dangerous: true,
  data: z.strictObject({
    ground: choice('解除事由', 'Ground', {
      'cure-period-over': { zh: '催告后在合理期限内仍未履行', en: 'not performed within the period to cure' },
      repudiation: { zh: '明确表示或以行为表明不履行主要债务', en: 'refusal to perform a main obligation' },
      'purpose-defeated': {
        zh: '违约致使不能实现合同目的',
        en: 'the breach defeats the purpose of the contract',
      },
      'force-majeure': { zh: '因不可抗力不能实现合同目的', en: 'force majeure defeats the purpose' },
    }),
    reason: text('事实与理由', 'Facts and reasons'),
  }),
  clause: cite('civilCode', 563, 565),
  confirm: {
    zh: '解除通知到达对方时合同解除，项目转入结算；仍须进行绩效评价和归档。',
    en: 'The contract ends when the notice arrives; the project goes to settlement and is still evaluated and archived.',
  },
  documents: [{ zh: '解除合同通知', en: 'notice of termination' }],
  rows: contractEnded,
});
