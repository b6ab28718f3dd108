import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { cappedRows } from '../award/capped-rows.ts';
import { text } from '../fields.ts';

/** The next candidate in rank takes the place of a winner who fell away (顺延下一候选人). */
export const takeNextCandidate = defineEvent({
  type: 'NEXT_CANDIDATE',
  title: { zh: '顺延确定下一候选人', en: 'Choose the next candidate' },
  roles: ['leader'],
  data: z.strictObject({ reason: text('理由', 'Reason') }),
  needs: ['batchLots'],
  clause: cite('regulation', 49, 71),
  confirm: {
    zh: '将按评审排名确定下一候选人，并重新公告结果。',
    en: 'The next candidate in rank is chosen and the result is published again.',
  },
  rows: cappedRows,
});
