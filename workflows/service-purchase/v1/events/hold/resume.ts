import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** The suspension ends (恢复): frozen clocks run on with what was left. */
export const resume = defineEvent({
  type: 'RESUME',
  title: { zh: '恢复项目', en: 'Resume the project' },
  roles: ['leader'],
  optional: true,
  data: z.strictObject({ reason: text('恢复理由', 'Reason').optional() }),
  clause: {
    zh: '内部管理规定：暂停原因消除后恢复',
    en: 'internal measures: a project resumes once the reason has gone',
  },
  whileHeld: true,
});
