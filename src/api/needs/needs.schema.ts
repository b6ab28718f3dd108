import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { needFields } from '../../records/need-form.ts';
import { category, day, line, listed, prose, search, yesNo } from '../../shared/fields.ts';
import { bilingual, field, instant, named } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const needs = listOf({
  id: { by: sql`n.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`n.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    raised: { by: sql`n.raised_on`, as: 'text', title: { zh: '提出日期', en: 'when raised' } },
    title: { by: sql`n.title`, as: 'text', title: { zh: '名称', en: 'title' } },
    headcount: { by: sql`n.headcount`, as: 'int', title: { zh: '人数', en: 'headcount' } },
  },
});

export const needList = z.strictObject({
  ...needs.query,
  q: field(search, '名称或内容中的文字', 'Words in the title or the detail'),
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  category: category.optional(),
  district: line(120).optional().meta({ title: '县（市、区）', en: 'County or district' }),
  unit: line(120).optional().meta({ title: '所在单位', en: 'Where the employees work' }),
  projectId: listed('项目', 'Project', 'projects', 'title').optional(),
  groupId: listed('需求分组', 'Group', 'need-groups', 'title').optional(),
  roundId: listed('征集轮次', 'Round', 'collection-rounds', 'title').optional(),
  raisedFrom: day.optional().meta({ title: '提出日期不早于', en: 'Raised on this day or later' }),
  raisedUntil: day.optional().meta({ title: '提出日期不晚于', en: 'Raised on this day or before' }),
  free: field(yesNo, '只看未分组、未立项的', 'Only those in no group and no project'),
  merged: field(yesNo, '也看已合并的', 'Those that were merged away as well'),
});

export const merge = z
  .strictObject({
    into: listed('保留的需求', 'The need that stays', 'needs', 'title'),
    from: z
      .array(listed('需求', 'Need', 'needs', 'title'))
      .min(1)
      .max(200)
      .meta({ title: '并入的需求', en: 'Those that become part of it' }),
  })
  .refine(({ into, from }) => !from.includes(into) && new Set(from).size === from.length, {
    path: ['from'],
    message:
      '被合并的需求不能重复，也不能包含保留的一条 | The needs to merge must be distinct and not the one that stays',
  });

export const separation = z.strictObject({
  reason: prose(2000).meta({ title: '撤销合并的原因', en: 'Why it is taken out again' }),
});

const shown = {
  id: z.uuid(),
  title: needFields.title,
  category: field(z.string(), '服务类别', 'Service category'),
  categoryTitle: bilingual,
  headcount: needFields.headcount,
  raisedOn: needFields.raisedOn,
  source: field(z.string(), '来源', 'Where it came from'),
  unit: field(z.string().nullable(), '所在单位', 'Where the employees work'),
  district: field(z.string().nullable(), '县（市、区）', 'County or district'),
  detail: field(z.string().nullable(), '具体内容', 'Detail'),
  contact: field(z.string().nullable(), '联系方式', 'How to reach who asked, if they said so'),
  bodyId: z.uuid(),
  bodyName: field(z.string(), '采购单位', 'Body'),
  roundId: z.uuid().nullable(),
  roundTitle: field(z.string().nullable(), '征集轮次', 'The round that it came in by'),
  linkId: z.uuid().nullable(),
  linkLabel: field(z.string().nullable(), '征集链接', 'The link of the open form that it came in by'),
  groupId: z.uuid().nullable(),
  groupTitle: field(z.string().nullable(), '需求分组', 'Group'),
  projectId: z.uuid().nullable(),
  projectTitle: field(z.string().nullable(), '项目', 'Project'),
  mergedInto: z.uuid().nullable(),
  mergedIntoTitle: field(z.string().nullable(), '并入的需求', 'The need that it was merged into'),
  createdAt: field(instant, '登记时间', 'Entered at'),
  createdBy: z.string(),
  createdByName: field(z.string().nullable(), '登记人', 'Entered by; null: by the open form'),
};

export const needAnswer = z.object(shown).meta({ id: 'Need' });
export type NeedAnswer = z.infer<typeof needAnswer>;

const mergeAct = z
  .object({
    act: z.enum(['merge', 'separate']).meta({ title: '合并或撤销合并', en: 'Merged, or taken out again' }),
    need: named,
    into: named,
    reason: z.string().nullable(),
    at: instant,
    by: z.string(),
    byName: field(z.string().nullable(), '办理人', 'Who did it'),
  })
  .meta({ id: 'NeedMerge' });

export const mergeTraceFields = {
  merged: field(z.array(named), '并入的需求', 'Every need that ended in this one, also by way of another'),
  mergeHistory: field(z.array(mergeAct), '合并经过', 'What was merged here or taken out again, oldest first'),
};

export const needDetail = z.object({ ...shown, ...mergeTraceFields }).meta({ id: 'NeedDetail' });
export type NeedDetail = z.infer<typeof needDetail>;
