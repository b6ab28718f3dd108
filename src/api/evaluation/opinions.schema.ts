import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { bilingual, decimal, digest, field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const roster = z.strictObject({
  persons: z
    .array(
      z.strictObject({
        ref: field(line(60), '编号或代称', 'The body’s own number or pseudonym'),
        contact: field(line(120).optional(), '联系方式', 'Contact'),
      }),
    )
    .min(1)
    .max(5000),
});

export const rosterAdded = z.object({
  added: z.int(),
  known: field(z.int(), '名册中已有的', 'Who was on the list already'),
});

export const personsList = listOf({
  id: { by: sql`p.id`, as: 'uuid' },
  usual: 'created',
  orders: {
    created: { by: sql`p.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    ref: { by: sql`p.ref`, as: 'text', title: { zh: '编号', en: 'number' } },
  },
});
export const personList = z.strictObject({
  ...personsList.query,
  limit: z.coerce.number().int().min(1).max(5000).default(5000),
});

export const personServed = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    ref: field(z.string(), '编号或代称', 'Number or pseudonym'),
    contact: field(z.string().nullable(), '联系方式', 'Contact'),
    drawn: field(z.boolean(), '是否抽中', 'Drawn into the sample'),
  })
  .meta({ id: 'PersonServed' });

const sample = z
  .object({
    seed: digest,
    nonce: z.string(),
    witness: z.string().nullable(),
    rosterDigest: digest,
    population: z.int(),
    size: z.int(),
    drawn: z.array(z.object({ id: z.uuid(), ref: z.string() })),
    at: instant,
    replay: z.object({ rosterAgrees: z.boolean(), seedAgrees: z.boolean(), drawnAgrees: z.boolean() }),
  })
  .meta({ id: 'OpinionSample' });

/** Opinions of the people served, in sum. */
export const opinions = z
  .object({
    sample: field(sample.nullable(), '样本', 'The sample, drawn again'),
    given: field(z.int().optional(), '已收份数', 'Answers so far'),
    needed: field(z.int().optional(), '至少需要的份数', 'Answers needed'),
    closed: z.boolean(),
    sum: field(
      z
        .object({
          count: z.int(),
          suppressed: field(z.boolean(), '份数太少，不予公布', 'Too few to be told'),
          satisfied: z.int().optional(),
          meanScore: decimal.optional(),
        })
        .nullable(),
      '汇总',
      'Null until no more answers are taken',
    ),
    comments: field(z.array(z.string()), '意见', 'In random order, for the acceptance group alone'),
  })
  .meta({ id: 'Opinions' });

export const tokenParams = z.object({ token: z.string().min(1).max(100) });

export const opinionByLink = z.strictObject({
  satisfied: field(z.boolean(), '是否满意', 'Satisfied'),
  score: field(z.int().min(0).max(100), '评分', 'Points of 100'),
  comment: field(z.string().trim().min(1).max(2000).optional(), '意见', 'Comment'),
});

export const opinionLinks = z.object({
  items: field(
    z
      .array(
        z.object({ ref: z.string(), contact: z.string().nullable(), token: z.string(), link: z.string() }),
      )
      .nullable(),
    '链接，仅显示一次',
    'The links, shown this once; null when the request is repeated',
  ),
  note: z.string().optional(),
});

export const askedByLink = z.object({
  project: z.string(),
  answered: z.boolean(),
  open: field(z.boolean(), '现在可以填写', 'It can be answered now'),
  privacy: bilingual,
});

export const received = z.object({ received: z.literal(true) });
