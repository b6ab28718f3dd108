import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { fenText } from '../../money/money.ts';
import { eventWith } from '../../project/facts.ts';
import { list, text } from '../fields.ts';
import { quoteRows, quotesRecorded } from './opened-quotes.ts';

/** 开启最后报价, all at once, when the time for them is over. */
export const openFinalOffers = defineEvent({
  type: 'OPEN_FINAL_OFFERS',
  title: { zh: '开启最后报价', en: 'Open the final offers' },
  roles: ['officer', 'agency'],
  data: z.strictObject({ present: list('在场人员', 'Present', text('姓名', 'Name', 60), 1, 50) }),
  needs: ['sealedQuotes'],
  breaksSeal: true,
  clause: { zh: '财库〔2014〕214号第二十一条', en: 'Caiku [2014] 214 Art. 21' },
  confirm: {
    zh: '开启后最后报价即对有权人员可见。',
    en: 'The final offers become visible to those entitled.',
  },
  documents: [{ zh: '最后报价记录', en: 'record of the final offers' }],
  recorded: ({ data, event }) => ({ ...data, offers: quotesRecorded(eventWith(event, 'sealedQuotes')) }),
  rows: (outcome) =>
    quoteRows(outcome, ({ quote, content: finalContent }) => ({
      finalQuote: fenText(quote),
      ...(finalContent ? { finalContent } : {}),
    })),
});
