import { z } from 'zod';
import { dayOf, digest, field, instant } from '../http/answer.schema.ts';

/** A draw (抽取记录), drawn again from what was recorded. */
export const draw = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    purpose: field(z.enum(['panel', 'evaluators']), '用途', 'Panel, or evaluators of the performance'),
    round: field(z.int(), '轮次', 'Round'),
    seed: field(digest, '种子', 'SHA-256 that the order follows from'),
    nonce: field(z.string(), '随机数', 'What the seed was made of, beside the project and the round'),
    witness: field(z.string().nullable(), '监督人所给随机数', 'What the witness added'),
    eligible: field(
      z.array(
        z.object({
          userId: z.string(),
          name: z.string(),
          employer: z.string().nullable(),
          ties: z
            .array(z.object({ organisationId: z.string(), kind: z.string(), until: dayOf.nullable() }))
            .readonly(),
        }),
      ),
      '备选人员',
      'Who could be drawn and their ties then, in the order of the ids: what the digest covers',
    ),
    poolDigest: field(digest, '备选名单摘要', 'SHA-256 of that list'),
    drawn: field(
      z.array(z.string()),
      '抽取顺序',
      'Everybody’s place by id, the names stand in `eligible`; who is called first stands first',
    ),
    wanted: field(z.int(), '所需人数', 'How many were wanted'),
    at: field(instant, '抽取时间', 'At'),
    actorId: field(z.string(), '抽取人记录号', 'Drawn by, id'),
    actorName: field(z.string(), '抽取人', 'Drawn by'),
    replay: field(
      z.object({ poolAgrees: z.boolean(), seedAgrees: z.boolean(), orderAgrees: z.boolean() }),
      '复核',
      'Does it come out the same when drawn again?',
    ),
  })
  .meta({ id: 'Draw' });

export const drawList = z.object({ items: z.array(draw), next: z.null() });
