import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, flag, text } from '../../../kit/fields.ts';
import { cite } from '../../../rules/clauses.ts';

/** A look into the public credit records (信用查询): 信用中国, 严重违法失信名单, 政府采购不良行为记录. */
export const recordCreditCheck = defineEvent({
  type: 'RECORD_CREDIT_CHECK',
  title: { zh: '登记信用查询结果', en: 'Record a credit check' },
  roles: ['officer', 'reviewer'],
  data: z.strictObject({
    on: day('查询日期', 'Day of the check'),
    source: text('查询渠道', 'Source', 200),
    clear: flag('未发现失信记录', 'Nothing adverse on record'),
    finding: text('查询结果', 'Finding'),
  }),
  clause: cite('law', 22),
  optional: true,
  documents: [{ zh: '信用查询截图', en: 'print of the check' }],
});
