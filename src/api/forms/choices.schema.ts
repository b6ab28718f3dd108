import { z } from 'zod';
import { search } from '../../shared/fields.ts';
import { bilingual, dayOf, decimal, means, money } from '../http/answer.schema.ts';
import { pageQuery } from '../http/page.ts';

/** Something that a field may name: what is stored, what people know it by, and what helps to choose. */
export const choice = z
  .object({
    id: z.union([z.string(), z.int()]).meta(means('填入字段的值', 'The value of the field')),
    name: z.string(),
    detail: bilingual.nullable().meta(means('辨认用的说明', 'What tells it apart')),
    employer: z.string().nullable().optional(),
    amount: money.optional().meta(means('金额（元）', 'Amount in yuan')),
    due: dayOf.optional(),
    maximum: decimal.optional().meta(means('最高分', 'Most points that it can get')),
    guidance: z.string().optional().meta(means('评分说明', 'How points are given')),
    evidence: z.string().optional().meta(means('证明材料', 'What has to be shown')),
    kind: z.string().optional().meta(means('类型', 'Kind, as its own form names it')),
    target: z.string().optional().meta(means('目标值', 'Target')),
    unit: z.string().optional().meta(means('计量单位', 'Unit of the target')),
  })
  .meta({ id: 'Choice' });

export const choicesQuery = z.strictObject({ ...pageQuery, q: search });

export const choicesParams = z.object({
  id: z.uuid(),
  event: z.string().max(100).meta(means('事项', 'Type of the event')),
  field: z
    .string()
    .max(200)
    .meta(
      means(
        '字段的路径，各级以点相连，列表的每一项写作 *，如 groups.*.needIds.*',
        'Path of the field, its parts joined by dots, * for the entries of a list: groups.*.needIds.*',
      ),
    ),
});
