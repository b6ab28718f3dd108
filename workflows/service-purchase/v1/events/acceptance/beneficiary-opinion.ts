import { z } from 'zod';
import { digestOf } from '../../../../kit/chain.ts';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../context.ts';
import { insert, newId } from '../../rows.ts';
import { flag, text, whole } from '../fields.ts';

/** An employee served says what they think (服务对象意见). The answer is private; only the sum is published. */
export const beneficiaryOpinion = defineEvent({
  type: 'BENEFICIARY_OPINION',
  title: { zh: '填写服务对象意见', en: 'Give an opinion as a person served' },
  roles: ['beneficiary'],
  data: z.strictObject({
    satisfied: flag('满意', 'Satisfied'),
    score: whole('评分（0—100）', 'Score, 0 to 100', 0, 100),
    comment: text('意见', 'Comment').optional(),
  }),
  clause: cite('regulation', 45),
  documents: [{ zh: '服务对象意见', en: 'opinion of a person served' }],
  // The row's id is random and unknown outside: nobody can guess an answer from its digest.
  recorded: ({ data, event }) => ({ digest: digestOf({ id: newId(event), ...data }) }),
  rows: ({ data, event, context }) => [
    insert('opinions', {
      id: newId(event),
      projectId: (context as ProjectContext).projectId,
      actorId: event.actor.id,
      satisfied: data.satisfied,
      score: data.score,
      comment: data.comment ?? null,
      at: event.at,
    }),
  ],
});
