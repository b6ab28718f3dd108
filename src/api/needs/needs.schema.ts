import { z } from 'zod';
import { category, line, prose, search, yuan } from '../../shared/fields.ts';
import { pageQuery } from '../http/page.ts';

export const needList = z.strictObject({
  ...pageQuery,
  q: search,
  bodyId: z.uuid().optional(),
  category: category.optional(),
  district: line(120).optional(),
  projectId: z.uuid().optional(),
  groupId: z.uuid().optional(),
  roundId: z.uuid().optional(),
  /** Duplicates that were merged away are left out unless asked for. */
  merged: z.enum(['true', 'false']).default('false'),
});

export const merge = z
  .strictObject({ into: z.uuid(), from: z.array(z.uuid()).min(1).max(200) })
  .refine(({ into, from }) => !from.includes(into) && new Set(from).size === from.length, {
    path: ['from'],
    message:
      '被合并的需求不能重复，也不能包含保留的一条 | The needs to merge must be distinct and not the one that stays',
  });

export const separation = z.strictObject({ reason: prose(2000) });

export const newGroup = z.strictObject({
  title: line(120),
  category,
  needIds: z
    .array(z.uuid())
    .min(1)
    .max(500)
    .refine((ids) => new Set(ids).size === ids.length, '需求不能重复 | The needs must be distinct'),
});

export const groupList = z.strictObject({
  ...pageQuery,
  q: search,
  bodyId: z.uuid().optional(),
  category: category.optional(),
});

/** What an officer enters beside the needs, for the second and the third test. */
export const figuresChange = z
  .strictObject({
    /** Cost of one unit of the service, delivered by the body itself and bought. */
    costs: z
      .strictObject({ own: yuan, bought: yuan, unit: line(60), source: prose(1000) })
      .refine(({ own }) => own > 0n, {
        path: ['own'],
        message: '自办成本应大于零 | The cost of own delivery must be above zero',
      })
      .nullable()
      .optional(),
    /** The negative list, checked: ids of the rule `negative-list`. */
    negativeList: z
      .strictObject({ hits: z.array(line(40)).max(20), note: prose(1000).optional() })
      .nullable()
      .optional(),
  })
  .refine(({ costs, negativeList }) => costs !== undefined || negativeList !== undefined, {
    message: '没有要填写的内容 | Nothing to enter',
  });

const verdict = z.strictObject({ passed: z.boolean(), evidence: prose(2000) });

export const testsChange = z
  .strictObject({
    concentration: verdict.optional(),
    benefit: verdict.optional(),
    suitability: verdict.optional(),
    /** Asked for where a test is passed against the figures. */
    overrideReason: prose(2000).optional(),
  })
  .refine(({ concentration, benefit, suitability }) => concentration || benefit || suitability, {
    message: '至少填写一项筛选结论 | Answer at least one test',
  });
