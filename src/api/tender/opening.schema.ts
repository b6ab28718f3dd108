import { z } from 'zod';
import { yesNo } from '../../shared/fields.ts';
import { digest, field, instant, money } from '../http/answer.schema.ts';

const opens = z.enum(['opening', 'after-technical-report', 'final-offers']);
const envelopeName = z.enum(['qualification', 'technical', 'price', 'bid', 'final-offer']);

export const sharesQuery = z.strictObject({
  recovery: field(yesNo, '取恢复份额（分管领导）', 'The recovery share, for the leader'),
});

export const openingShares = z
  .object({
    opens: field(opens, '现在开启的是', 'What opens now'),
    envelopes: z.array(envelopeName),
    shares: field(
      z.array(
        z.object({
          bidId: z.uuid(),
          envelope: envelopeName,
          wrapped: z.string().nullable(),
        }),
      ),
      '应由本人解开的份额',
      'Your wrapped shares, age files in base64; none before it is time',
    ),
  })
  .meta({ id: 'OpeningShares' });

const window = z.object({ until: instant, late: z.boolean() }).nullable().meta({
  title: '开启时限',
  en: 'Until when it was to be opened, and was it late; null where nothing was sealed',
});

const act = {
  window,
  openedBy: field(z.string().nullable(), '开启人', 'Who opened them'),
  present: field(z.array(z.string()), '在场人员', 'Who was present'),
  approvals: field(
    z.array(z.object({ userId: z.string(), name: z.string(), at: instant })),
    '交出份额的人',
    'Who released the seals',
  ),
  remarks: field(
    z.array(z.object({ bidId: z.uuid(), zh: z.string(), en: z.string() })),
    '承诺与文件不合之处',
    'Promises that do not fit the documents; they cost the bid nothing',
  ),
};

/** The record of the opening (开标记录). */
export const opening = z
  .object({
    round: z.int(),
    bidDeadline: instant.nullable(),
    openedAt: instant,
    ...act,
    prices: field(
      z.object({ openedAt: instant, ...act }).nullable(),
      '先技术后价格：价格的开启',
      'The opening of prices after the technical report',
    ),
    finalOffers: field(z.object(act).nullable(), '最后报价的开启', 'The opening of final offers'),
    bids: z.array(
      z.object({
        bidId: z.uuid(),
        organisation: field(z.string().nullable(), '供应商', 'Bidder; null where the record no longer tells'),
        status: z.string(),
        digest,
        quote: money.nullable(),
        finalQuote: money.nullable(),
        small: z.boolean(),
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Opening' });
