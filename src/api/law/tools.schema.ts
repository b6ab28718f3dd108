import { z } from 'zod';
import { day } from '../../shared/fields.ts';

/** Numbers travel as decimal strings; the calculators themselves say what is wrong with one. */
const number = z.string().min(1).max(40);
/** Points or percent: a whole number may be written as one. */
const points = z.union([number, z.int().min(0).max(100)]);
const bidder = z.string().trim().min(1).max(200);
const quotes = z
  .array(z.strictObject({ bidder, amount: number }))
  .min(1)
  .max(500);

export const deadlineBody = z.strictObject({
  start: day,
  count: z.int().min(0).max(3660),
  unit: z.enum(['working-day', 'calendar-day']),
  direction: z.enum(['after', 'before']).optional(),
});
export const deadlineAnswer = z.object({
  due: z.string(),
  counted: z.array(z.string()),
  skipped: z.array(z.object({ date: z.string(), why: z.object({ zh: z.string(), en: z.string() }) })),
  calendar: z.string(),
});

export const priceScoresBody = z.strictObject({ weight: points, quotes });
export const priceScoresAnswer = z.object({
  benchmark: z.string(),
  scores: z.array(z.object({ bidder: z.string(), score: z.string() })),
});

export const rankingBody = z.strictObject({
  method: z.enum(['open-tender', 'competitive-consultation']),
  priceWeight: points,
  /** Percent; taken off a small enterprise's quote for evaluation only. */
  smallEnterpriseDeduction: points.optional(),
  bids: z
    .array(
      z.strictObject({
        bidder,
        quote: number,
        /** The panel's mean for everything but price. */
        nonPrice: number,
        technical: number.optional(),
        small: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(500),
});
export const rankingAnswer = z.object({
  ranking: z.array(
    z.object({
      rank: z.int(),
      bidder: z.string(),
      evaluationPrice: z.string(),
      priceScore: z.string(),
      total: z.string(),
    }),
  ),
  unresolvedTies: z.array(z.array(z.string())),
});

export const abnormallyLowBody = z.strictObject({
  ceiling: number,
  thresholds: z
    .strictObject({ mean: points.optional(), secondLowest: points.optional(), ceiling: points.optional() })
    .optional(),
  quotes,
});
export const abnormallyLowAnswer = z.object({
  lines: z.object({ mean: z.string(), secondLowest: z.string().nullable(), ceiling: z.string() }),
  hits: z.array(
    z.object({ bidder: z.string(), rules: z.array(z.enum(['mean', 'second-lowest', 'ceiling'])) }),
  ),
});

export const performanceGradeBody = z.strictObject({ sheets: z.array(number).max(500) });
export const performanceGradeAnswer = z.object({
  median: z.string(),
  mean: z.string(),
  aggregate: z.string(),
  grade: z.enum(['优', '良', '中', '差']),
  trimmed: z.boolean(),
  needsReason: z.array(z.int()),
});
