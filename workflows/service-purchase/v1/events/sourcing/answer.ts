import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { update } from '../../project/rows.ts';
import { ref, text } from '../fields.ts';

/** 答复询问: due within three working days, at any stage. */
export const answer = defineEvent({
  type: 'ANSWER',
  title: { zh: '答复询问', en: 'Answer a question' },
  roles: ['officer', 'agency'],
  data: z.strictObject({ questionId: ref('询问', 'Question', 'question'), answer: text('答复', 'Answer') }),
  clause: { zh: '《政府采购法实施条例》第五十二条', en: 'Implementing Regulation Art. 52' },
  whileHeld: true,
  rows: ({ data, event, context }) => [
    update(
      'questions',
      { id: data.questionId, projectId: context.projectId },
      { answer: data.answer, answeredAt: event.at },
    ),
  ],
});
