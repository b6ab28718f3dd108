import { z } from 'zod';
import type { Bilingual } from '../../../kit/bilingual.ts';
import { defineEvent } from '../../../kit/define.ts';
import { choice, text, whole } from '../../../kit/fields.ts';
import { cite } from '../../../rules/clauses.ts';
import type { InspectionResult } from '../context.ts';

export const results = {
  passed: { zh: '合格', en: 'passed' },
  'passed-with-remarks': { zh: '基本合格', en: 'passed with remarks' },
  failed: { zh: '不合格', en: 'failed' },
  'not-filed': { zh: '未参加年检（未报年报）', en: 'not filed' },
} as const satisfies Record<InspectionResult, Bilingual>;

/** The result of the annual inspection of one year (年检、年报结果); the clock of the next year follows. */
export const recordInspection = defineEvent({
  type: 'RECORD_INSPECTION',
  title: { zh: '登记年检结果', en: 'Record the annual inspection' },
  roles: ['officer'],
  data: z.strictObject({
    year: whole('年检年度', 'Year inspected', 2000, 2100),
    result: choice('结果', 'Result', results),
    source: text('核查来源', 'Source', 200),
  }),
  clause: cite('societies'),
  optional: true,
});
