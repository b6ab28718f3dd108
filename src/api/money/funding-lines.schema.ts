import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { choice } from '../../../workflows/kit/fields.ts';
import { kind, year } from '../../records/funding-line-form.ts';
import { line, listed, search, yuan } from '../../shared/fields.ts';
import { field, instant, means, money } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const lines = listOf({
  id: { by: sql`l.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`l.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    code: { by: sql`l.code`, as: 'text', title: { zh: '科目编号', en: 'code' } },
    name: { by: sql`l.name`, as: 'text', title: { zh: '科目名称', en: 'name' } },
    year: { by: sql`l.year`, as: 'int', title: { zh: '预算年度', en: 'fiscal year' } },
    amount: { by: sql`l.amount`, as: 'numeric', title: { zh: '预算金额', en: 'amount' } },
  },
});

export const entries = listOf({
  id: { by: sql`e.id`, as: 'uuid' },
  usual: '-at',
  orders: {
    at: { by: sql`e.at`, as: 'timestamptz', title: { zh: '发生时间', en: 'when it happened' } },
    amount: { by: sql`e.amount`, as: 'numeric', title: { zh: '金额', en: 'amount' } },
  },
});

const yuanField = (title: string, en: string) => money.meta({ format: 'yuan', ...means(title, en) });

export const lineChange = z
  .strictObject({
    name: field(line(), '科目名称', 'Name').optional(),
    amount: yuan
      .meta({ format: 'yuan', ...means('预算金额，元', 'Amount in yuan, not below what is used') })
      .optional(),
  })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | Nothing to change');

export const lineList = z.strictObject({
  ...lines.query,
  q: field(search, '编号或名称中的文字', 'Words in the code or the name'),
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  kind: kind.optional(),
  year: field(z.coerce.number().pipe(year), '预算年度', 'Fiscal year').optional(),
});

export const entryList = z.strictObject(entries.query);

export const lineAnswer = z
  .object({
    id: z.uuid(),
    bodyId: z.uuid(),
    bodyName: field(z.string(), '采购单位', 'Body'),
    code: field(z.string(), '科目编号', 'Code'),
    name: field(z.string(), '科目名称', 'Name'),
    year,
    kind,
    amount: yuanField('预算金额', 'Amount'),
    held: yuanField('已占用', 'Held for projects that are not under contract'),
    committed: yuanField('已签约未支付', 'Under contract and not paid yet'),
    paid: yuanField('已支付', 'Paid'),
    available: yuanField('可用余额', 'Left to use'),
    createdAt: field(instant, '登记时间', 'Entered at'),
    createdBy: z.string().nullable(),
    createdByName: field(z.string().nullable(), '登记人', 'Entered by'),
  })
  .meta({ id: 'FundingLine' });
export type LineAnswer = z.infer<typeof lineAnswer>;

export const entryAnswer = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    projectTitle: field(z.string(), '项目', 'Project'),
    kind: choice('变动', 'What it did', {
      hold: { zh: '占用', en: 'hold' },
      commit: { zh: '签约', en: 'commitment' },
      pay: { zh: '支付', en: 'payment' },
      release: { zh: '释放', en: 'release' },
    }),
    amount: yuanField('金额', 'Amount'),
    moved: z
      .object({
        held: yuanField('占用变动', 'Added to what is held'),
        committed: yuanField('签约变动', 'Added to what is committed'),
        paid: yuanField('支付变动', 'Added to what is paid'),
      })
      .meta(means('各项数额的变动', 'What it added to each figure of the line')),
    at: field(instant, '发生时间', 'When'),
    actorId: z.string(),
    actorName: field(z.string().nullable(), '经手人', 'By whom; null for what is no account'),
  })
  .meta({ id: 'FundingEntry' });
export type EntryAnswer = z.infer<typeof entryAnswer>;
