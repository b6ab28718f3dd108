import { z } from 'zod';
import { bilingual, decimal, field, instant, money } from '../http/answer.schema.ts';

/** 告知未中标供应商: what a bidder is told of its own bid. */
export const debrief = z
  .object({
    bidId: z.uuid(),
    round: field(z.int(), '采购轮次', 'Round of the tender'),
    status: z.string(),
    reason: field(z.string().nullable(), '未通过的原因', 'Why it was struck out'),
    quote: money.nullable(),
    finalQuote: money.nullable(),
    submittedAt: instant,
    rank: field(z.int().nullable(), '排名', 'Rank; null where it was not ranked'),
    ranked: field(z.int(), '参加排名的家数', 'How many were ranked'),
    total: field(decimal.nullable(), '总分', 'Total'),
    priceScore: field(decimal.nullable(), '价格分', 'Price score'),
    criteria: field(
      z.array(z.object({ id: z.string(), title: bilingual, maximum: decimal, mean: decimal.nullable() })),
      '各项评审因素的平均分',
      'The panel’s mean for each criterion; members are not told apart',
    ),
    winner: field(
      z.object({
        own: z.boolean(),
        organisationId: z.uuid(),
        organisationName: z.string(),
        amount: money,
      }),
      '中标（成交）供应商',
      'Who won, and for how much',
    ),
  })
  .meta({ id: 'Debrief' });
