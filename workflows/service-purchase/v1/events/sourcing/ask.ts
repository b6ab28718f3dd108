import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { insert, newId } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** 询问: a supplier asks about the procurement. Who asked stays in the table, not in the event's data. */
export const ask = defineEvent({
  type: 'ASK',
  title: { zh: '提出询问', en: 'Ask a question' },
  roles: ['supplier'],
  optional: true,
  data: z.strictObject({ question: text('询问事项', 'Question') }),
  clause: { zh: '《政府采购法》第五十一条', en: 'Government Procurement Law Art. 51' },
  whileHeld: true,
  rows: ({ data, event, context }) => [
    insert('questions', {
      id: newId(event),
      projectId: context.projectId,
      organisationId: event.actor.organisationId,
      question: data.question,
      askedAt: event.at,
    }),
  ],
});
