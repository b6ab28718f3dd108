import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text } from '../fields.ts';

/** The supplier asks for acceptance (申请验收) once all milestones are reported. */
export const requestAcceptance = defineEvent({
  type: 'REQUEST',
  title: { zh: '申请验收', en: 'Request acceptance' },
  roles: ['supplier'],
  data: z.strictObject({ statement: text('履约总结', 'Summary of performance').optional() }),
  clause: cite('law', 41),
  documents: [{ zh: '验收申请', en: 'request for acceptance' }],
});
