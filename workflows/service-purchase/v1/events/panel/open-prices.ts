import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { fenText } from '../../money/money.ts';
import { eventWith } from '../../project/facts.ts';
import { list, text } from '../fields.ts';
import { quoteRows, quotesRecorded } from './opened-quotes.ts';

/** 开启价格信封, of those still in the running only: the prices of bids that were struck out stay sealed. */
export const openPrices = defineEvent({
  type: 'OPEN_PRICES',
  title: { zh: '开启价格信封', en: 'Open the price envelopes' },
  roles: ['officer', 'agency'],
  data: z.strictObject({ present: list('在场人员', 'Present', text('姓名', 'Name', 60), 1, 50) }),
  needs: ['sealedQuotes'],
  breaksSeal: true,
  clause: {
    zh: '财政部令第87号第四十一条；采购文件关于先技术后价格的规定',
    en: 'Ministry of Finance Order 87 Art. 41; the documents’ rule that technical comes before price',
  },
  confirm: {
    zh: '开启后报价即对有权人员可见；评分表不再改动。',
    en: 'Quotes become visible to those entitled; the score sheets no longer change.',
  },
  documents: [{ zh: '价格开标记录', en: 'record of the opening of prices' }],
  recorded: ({ data, event }) => ({ ...data, prices: quotesRecorded(eventWith(event, 'sealedQuotes')) }),
  rows: (outcome) =>
    quoteRows(outcome, ({ quote, items, small }) => ({ quote: fenText(quote), items, small })),
});
