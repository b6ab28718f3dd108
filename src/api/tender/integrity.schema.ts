import { z } from 'zod';
import { bilingual, field, instant, reason } from '../http/answer.schema.ts';

export const integrity = z
  .object({
    open: field(
      z.array(reason.extend({ event: z.string() })),
      '尚存的提示',
      'Warnings that stand, by the event that they would hold up',
    ),
    overridden: field(
      z.array(
        z.object({
          seq: z.int(),
          type: z.string(),
          title: bilingual,
          actorId: z.string(),
          actorName: z.string(),
          at: instant,
          reason: z.string(),
          warnings: z.array(z.object({ rule: z.string(), sentence: bilingual })),
        }),
      ),
      '说明理由后办理的提示',
      'Warnings in spite of which somebody went on, and why',
    ),
  })
  .meta({ id: 'Integrity' });

const replayed = z.object({
  round: z.int(),
  attempt: z.int(),
  at: instant,
  agrees: z.boolean(),
  differences: z.array(z.object({ path: z.string(), stored: z.unknown(), recomputed: z.unknown() })),
  stored: field(z.string(), '记录的摘要', 'Digest of the stored working'),
  recomputed: field(z.string(), '复算的摘要', 'Digest of the recomputed one; empty where nothing could be'),
  sheets: field(
    z.array(z.object({ memberId: z.string(), memberName: z.string(), agrees: z.boolean() })),
    '评分表',
    'Is each counted sheet the one whose digest stands on the chain?',
  ),
});

/** The ranking computed again (评审复算). */
export const rankingReplay = replayed
  .extend({ earlier: field(z.array(replayed), '以前各次', 'Earlier rounds and attempts') })
  .meta({ id: 'RankingReplay' });
