import { z } from 'zod';
import { category, day, line, listed, prose } from '../shared/fields.ts';

export const needFields = {
  title: line(120).meta({ title: '需求名称', en: 'What is needed, in one line' }),
  category,
  headcount: z.int().min(1).max(1_000_000).meta({ title: '人数', en: 'Number of employees who need it' }),
  raisedOn: day.meta({ title: '提出日期', en: 'Raised on' }),
  source: line(120).meta({ title: '来源（如座谈会、问卷）', en: 'Where it came from, such as a meeting' }),
  unit: line(120).meta({ title: '所在单位', en: 'Where the employees work' }),
  district: line(120).meta({ title: '县（市、区）', en: 'County or district' }),
  detail: prose(2000).meta({ title: '具体内容', en: 'Detail' }),
};

export const newNeed = z.strictObject({
  bodyId: listed('采购单位', 'Body', 'bodies'),
  roundId: listed(
    '征集轮次（须正在进行）',
    'The round that it is for; it must be open',
    'collection-rounds',
    'title',
  ).optional(),
  ...needFields,
  unit: needFields.unit.optional(),
  district: needFields.district.optional(),
  detail: needFields.detail.optional(),
});

export const needChange = z
  .strictObject({
    title: needFields.title.optional(),
    category: category.optional(),
    headcount: needFields.headcount.optional(),
    raisedOn: needFields.raisedOn.optional(),
    source: needFields.source.optional(),
    unit: needFields.unit.nullable().optional(),
    district: needFields.district.nullable().optional(),
    detail: needFields.detail.nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | Nothing to change');
