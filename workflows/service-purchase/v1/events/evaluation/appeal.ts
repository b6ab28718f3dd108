import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** The supplier appeals against the result, once (绩效申诉). */
export const appeal = defineEvent({
  type: 'APPEAL',
  title: { zh: '对绩效结果提出申诉', en: 'Appeal against the result' },
  roles: ['supplier'],
  optional: true,
  data: z.strictObject({ grounds: text('申诉理由', 'Grounds', 8000) }),
  clause: cite('performance10'),
  documents: [{ zh: '绩效申诉书', en: 'appeal' }],
  rows: ({ context }) => {
    const { projectId, evaluation } = context as ProjectContext;
    return [update('reviews', { projectId, round: evaluation?.round ?? 1 }, { status: 'appealed' })];
  },
});
