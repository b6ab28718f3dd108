import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { opinionAnswer, opinionRow } from './opinion-answer.ts';

/** An employee served says what they think (服务对象意见), with an account. Who answered is known, what is not. */
export const beneficiaryOpinion = defineEvent({
  type: 'BENEFICIARY_OPINION',
  title: { zh: '填写服务对象意见', en: 'Give an opinion as a person served' },
  roles: ['beneficiary'],
  undrafted: true,
  data: z.strictObject(opinionAnswer),
  clause: cite('regulation', 45),
  documents: [{ zh: '服务对象意见', en: 'opinion of a person served' }],
  // Not even a digest: it would lead from the person who acted to the answer.
  recorded: () => ({}),
  rows: ({ data, context }) => [opinionRow(context, data)],
});
