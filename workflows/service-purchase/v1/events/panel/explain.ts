import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { list, ref, text } from '../fields.ts';

/** 说明报价合理性, with evidence. */
export const explain = defineEvent({
  type: 'EXPLAIN',
  title: { zh: '说明报价合理性', en: 'Explain the price' },
  roles: ['supplier'],
  data: z.strictObject({
    explanation: text('说明', 'Explanation', 10_000),
    evidence: list('证明材料', 'Evidence', ref('文件', 'Document', 'document'), 0, 50).optional(),
  }),
  clause: { zh: '财库〔2026〕2号', en: 'Caiku [2026] 2' },
});
