import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { choice } from '../../../workflows/kit/fields.ts';
import { category, line, listed, prose, search } from '../../shared/fields.ts';
import { bilingual, field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const rounds = listOf({
  id: { by: sql`r.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`r.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    opens: { by: sql`r.opens_at`, as: 'timestamptz', title: { zh: '开始时间', en: 'when it opens' } },
    closes: { by: sql`r.closes_at`, as: 'timestamptz', title: { zh: '截止时间', en: 'when it closes' } },
    title: { by: sql`r.title`, as: 'text', title: { zh: '名称', en: 'title' } },
  },
});

const state = choice('进度', 'Where it stands', {
  planned: { zh: '未开始', en: 'not open yet' },
  open: { zh: '正在征集', en: 'open' },
  closed: { zh: '已截止', en: 'closed' },
});
export type RoundState = z.infer<typeof state>;

const title = field(line(120), '征集名称', 'Title');
const invitation = field(prose(2000), '征集说明', 'What the employees read above the form');
const categories = z
  .array(category)
  .max(30)
  .refine((list) => new Set(list).size === list.length, '类别不能重复 | The categories must be distinct')
  .meta({ title: '征集类别，空为全部', en: 'Categories asked for; an empty list asks for all' });

export const newRound = z.strictObject({
  bodyId: listed('采购单位', 'Body', 'bodies'),
  title,
  invitation: invitation.optional(),
  categories: categories.default([]),
  opensAt: field(instant, '开始时间，默认现在', 'Opens at; by default now').optional(),
  closesAt: field(
    instant,
    '截止时间，默认按本单位征集期限',
    'Closes at; by default after the period of the rule `needs-round`',
  ).optional(),
});

export const roundChange = z
  .strictObject({
    title: title.optional(),
    invitation: invitation.nullable().optional(),
    categories: categories.optional(),
    closesAt: field(instant, '截止时间', 'Closes at').optional(),
  })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | Nothing to change');

export const roundList = z.strictObject({
  ...rounds.query,
  q: field(search, '名称中的文字', 'Words in the title'),
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  state: state.optional(),
});

export const roundAnswer = z
  .object({
    id: z.uuid(),
    title,
    bodyId: z.uuid(),
    bodyName: field(z.string(), '采购单位', 'Body'),
    invitation: invitation.nullable(),
    categories: field(z.array(z.string()), '征集类别', 'Categories asked for; none: all'),
    state,
    opensAt: field(instant, '开始时间', 'Opens at'),
    closesAt: field(instant, '截止时间', 'Closes at'),
    closedAt: field(instant.nullable(), '提前截止时间', 'Ended by hand at, before its day'),
    closedByName: field(z.string().nullable(), '提前截止人', 'Ended by'),
    counts: z
      .object({
        needs: field(z.int(), '需求条数', 'Needs'),
        headcount: field(z.int(), '人数', 'Employees'),
        units: field(z.int(), '单位数', 'Work units'),
      })
      .meta({ title: '收到的需求', en: 'What came in, without what was merged away' }),
    version: field(z.int(), '版本', 'Version: what If-Match names'),
    createdAt: field(instant, '登记时间', 'Entered at'),
    createdBy: z.string(),
    createdByName: field(z.string().nullable(), '登记人', 'Entered by'),
  })
  .meta({ id: 'CollectionRound' });
export type RoundAnswer = z.infer<typeof roundAnswer>;

const label = field(
  line(120),
  '发放对象（海报、工作群、单位）',
  'Where it is handed out: a poster, a chat group, a work unit',
);

export const newLink = z.strictObject({ label });

const link = {
  id: z.uuid(),
  label,
  roundId: z.uuid(),
  roundTitle: field(z.string(), '征集轮次', 'Round'),
  needs: field(z.int(), '收到的需求', 'Needs that came in by it'),
  createdAt: field(instant, '发放时间', 'Made at'),
  createdByName: field(z.string().nullable(), '发放人', 'Made by'),
  revokedAt: field(instant.nullable(), '撤销时间', 'Taken back at'),
  revokedByName: field(z.string().nullable(), '撤销人', 'Taken back by'),
};

export const linkAnswer = z.object(link).meta({ id: 'CollectionLink' });
export type LinkAnswer = z.infer<typeof linkAnswer>;

export const madeLink = z
  .object({
    ...link,
    path: field(z.string().nullable(), '表单路径，只给出一次', 'Path of the form, shown this once'),
    url: field(
      z.string().nullable(),
      '表单地址，只给出一次；重发请求得到的为空',
      'Address of the form, shown this once; null in the answer to a repeated request',
    ),
  })
  .meta({ id: 'MadeLink' });

export const openForm = z
  .object({
    bodyName: z.string(),
    title: z.string(),
    invitation: z.string().nullable(),
    state,
    opensAt: instant,
    closesAt: instant,
    categories: z.array(z.object({ id: z.string(), title: bilingual })),
  })
  .meta({ id: 'OpenForm' });

export const takenIn = z
  .object({
    received: z.literal(true),
    reference: field(z.string(), '查询编号', 'Under which the employee may ask about it'),
  })
  .meta({ id: 'TakenIn' });
