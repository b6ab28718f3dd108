import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** Acceptance found something that can be mended (返工). */
export const rework = defineEvent({
  type: 'REWORK',
  title: { zh: '要求返工', en: 'Ask for rework' },
  roles: ['acceptor'],
  optional: true,
  data: z.strictObject({ remarks: text('需整改的问题', 'What is to be mended', 8000) }),
  clause: cite('law', 41),
  documents: [{ zh: '整改通知', en: 'notice of rework' }],
  rows: ({ data, event, context }) => [
    insert('acceptances', {
      id: newId(event),
      projectId: (context as ProjectContext).projectId,
      verdict: 'rework',
      remarks: data.remarks,
      at: event.at,
      actorId: event.actor.id,
    }),
  ],
});
