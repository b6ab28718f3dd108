import { z } from 'zod';
import { category, day, line, prose } from '../shared/fields.ts';

const fields = {
  title: line(120),
  category,
  headcount: z.int().min(1).max(1_000_000),
  raisedOn: day,
  source: line(120),
  unit: line(120),
  district: line(120),
  detail: prose(2000),
};

export const newNeed = z.strictObject({
  bodyId: z.uuid(),
  /** The round that it was handed in for; the round must be open. */
  roundId: z.uuid().optional(),
  ...fields,
  unit: fields.unit.optional(),
  district: fields.district.optional(),
  detail: fields.detail.optional(),
});

export const needChange = z
  .strictObject({
    title: fields.title.optional(),
    category: fields.category.optional(),
    headcount: fields.headcount.optional(),
    raisedOn: fields.raisedOn.optional(),
    source: fields.source.optional(),
    unit: fields.unit.nullable().optional(),
    district: fields.district.nullable().optional(),
    detail: fields.detail.nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | Nothing to change');
