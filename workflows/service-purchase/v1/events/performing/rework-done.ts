import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text } from '../fields.ts';

/** The supplier has mended what acceptance found (返工完成). */
export const reworkDone = defineEvent({
  type: 'REWORK_DONE',
  title: { zh: '报告返工完成', en: 'Report rework done' },
  roles: ['supplier'],
  data: z.strictObject({ statement: text('返工情况', 'What was done') }),
  clause: cite('law', 41),
});
