import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { ref, text } from '../fields.ts';
import { cappedBids, cappedRows } from './capped-rows.ts';

/** 确定中标（成交）供应商: in the ranked order. */
export const confirmWinner = defineEvent({
  type: 'CONFIRM_WINNER',
  title: { zh: '确定中标（成交）供应商', en: 'Confirm the winner' },
  roles: ['leader'],
  data: z.strictObject({
    bidId: ref('中标（成交）候选人', 'Candidate', 'bid:candidates'),
    opinion: text('意见', 'Opinion').optional(),
  }),
  needs: ['batchLots'],
  clause: {
    zh: '《政府采购法实施条例》第四十三条；财政部令第87号第六十八条',
    en: 'Implementing Regulation Art. 43; Ministry of Finance Order 87 Art. 68',
  },
  confirm: {
    zh: '确定后2个工作日内须公告结果并发出通知书。',
    en: 'The result must be published and the award notice sent within two working days.',
  },
  recorded: (outcome) => {
    const capped = cappedBids(outcome);
    return { ...outcome.data, ...(capped.length > 0 ? { passedOverByLotCap: capped } : {}) };
  },
  rows: cappedRows,
});
