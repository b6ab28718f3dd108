import { z } from 'zod';
import { bilingual, field } from '../http/answer.schema.ts';

const comparedNeed = z
  .object({
    id: z.uuid(),
    title: z.string(),
    detail: z.string().nullable(),
    category: z.string(),
    unit: z.string().nullable(),
    district: z.string().nullable(),
    headcount: z.int(),
    raisedOn: z.string(),
  })
  .meta({ id: 'ComparedNeed' });
export type ComparedNeed = z.infer<typeof comparedNeed>;

const duplicate = z
  .object({
    need: comparedNeed,
    score: field(z.int(), '相似程度（0至100）', 'How alike, 0 to 100'),
    reasons: field(z.array(bilingual), '为什么相似', 'Why'),
  })
  .meta({ id: 'NeedDuplicate' });
export type NeedDuplicate = z.infer<typeof duplicate>;

const duplicateSet = z
  .object({
    keep: field(comparedNeed, '保留的需求', 'The earliest: it stays'),
    duplicates: field(z.array(duplicate), '疑似重复', 'Could be merged into it, likest first'),
  })
  .meta({ id: 'NeedDuplicateSet' });
export type DuplicateSet = z.infer<typeof duplicateSet>;

export const duplicatesOfNeed = z.object({ items: z.array(duplicate), next: z.null() });

export const duplicatesOfRound = z.object({
  items: z.array(duplicateSet),
  compared: field(z.int(), '比较了多少条', 'How many needs were compared'),
  complete: field(z.boolean(), '是否全部比较', 'Whether those are all of the round'),
  next: z.null(),
});
