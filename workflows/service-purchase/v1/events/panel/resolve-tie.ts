import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { choice, helped, list, ref, text } from '../fields.ts';

/** 处理并列: by the rule in the documents, otherwise by a draw that is put on record. */
export const resolveTie = defineEvent({
  type: 'RESOLVE_TIE',
  title: { zh: '确定并列供应商的顺序', en: 'Resolve a tie' },
  roles: ['rep', 'agency', 'officer'],
  data: z.strictObject({
    order: helped(
      list('顺序', 'Order', ref('响应文件', 'Bid', 'bid:tied'), 2, 50),
      '按名次先后列出并列的全部供应商',
      'All that are tied, the first in rank first',
    ),
    ground: choice('依据', 'Ground', {
      'document-rule': { zh: '采购文件规定的方式', en: 'the rule in the documents' },
      draw: { zh: '随机抽取', en: 'random draw' },
    }),
    record: text('记录', 'Record'),
  }),
  clause: { zh: '财政部令第87号第五十七条、第六十八条', en: 'Ministry of Finance Order 87 Art. 57, 68' },
});
