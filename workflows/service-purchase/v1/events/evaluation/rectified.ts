import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text } from '../fields.ts';

/** The supplier reports that it has mended what the evaluation found (整改报告). */
export const rectified = defineEvent({
  type: 'RECTIFIED',
  title: { zh: '报告整改完成', en: 'Report the rectification' },
  roles: ['supplier'],
  data: z.strictObject({ report: text('整改情况', 'What was done', 8000) }),
  clause: cite('performance10'),
  documents: [{ zh: '整改报告', en: 'report of the rectification' }],
});
