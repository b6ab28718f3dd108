import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { text } from '../fields.ts';
import { opinionAnswer, opinionRow } from './opinion-answer.ts';

/** An opinion by link (链接填写的服务对象意见): the server hands it in for somebody whom nobody can name. */
export const linkedOpinion = defineEvent({
  type: 'LINKED_OPINION',
  title: { zh: '通过链接填写服务对象意见', en: 'Give an opinion by link' },
  roles: ['system'],
  data: z.strictObject({ ...opinionAnswer, tokenHash: text('链接摘要', 'Digest of the link', 64) }),
  clause: cite('regulation', 45),
  documents: [{ zh: '服务对象意见', en: 'opinion of a person served' }],
  recorded: () => ({}),
  rows: ({ data, context }) => [
    opinionRow(context, data),
    update('opinion_links', { tokenHash: data.tokenHash }, { answered: true }),
  ],
});
