import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { choice, day, flag, text } from '../fields.ts';

/**
 * A supplier challenges the documents, a step or the result (质疑). Until the officer finds otherwise it may
 * affect the outcome, so that nothing is signed meanwhile.
 */
export const fileChallenge = defineEvent({
  type: 'FILE_CHALLENGE',
  title: { zh: '提出质疑', en: 'File a challenge' },
  roles: ['supplier'],
  optional: true,
  data: z.strictObject({
    matter: choice('质疑事项', 'Matter', {
      document: { zh: '采购文件', en: 'the documents' },
      process: { zh: '采购过程', en: 'the procedure' },
      result: { zh: '中标（成交）结果', en: 'the result' },
    }),
    facts: text('事实依据与法律依据', 'Facts and law', 8000),
    knownOn: day('知道或应当知道权益受损之日（采购文件：收到之日）', 'Known on (documents: received on)'),
    mayAffectOutcome: flag('可能影响中标（成交）结果', 'May affect the outcome').optional(),
  }),
  clause: cite('law', 52),
  whileHeld: true,
  documents: [{ zh: '质疑函', en: 'letter of challenge' }],
  rows: ({ data, event, context }) => [
    insert('challenges', {
      id: newId(event),
      projectId: (context as ProjectContext).projectId,
      organisationId: event.actor.organisationId ?? null,
      matter: data.matter,
      facts: data.facts,
      mayAffectOutcome: data.mayAffectOutcome ?? true,
      status: 'challenged',
      filedAt: event.at,
    }),
  ],
});
