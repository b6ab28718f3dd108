import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { digestOf } from '../../../../kit/hash/chain.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { rankingJob } from './ranking-job.ts';
import { sheet } from './sheet.ts';

const data = z.strictObject({ sheet });
/** The row's id salts the digest: nobody learns a sheet by guessing it. */
const digest = ({ data: form, event }: Outcome<z.infer<typeof data>>) =>
  digestOf({ id: newId(event), sheet: form.sheet });

/** 评分: every member alone, sealed from the others until all are in. */
export const score = defineEvent({
  type: 'SCORE',
  title: { zh: '提交评分表', en: 'Hand in the score sheet' },
  roles: ['expert', 'rep'],
  data,
  clause: { zh: '财政部令第87号第五十五条', en: 'Ministry of Finance Order 87 Art. 55' },
  confirm: {
    zh: '提交后不能修改，除非客观分不一致须更正。',
    en: 'A sheet cannot be changed afterwards, unless objective scores differ and must be corrected.',
  },
  documents: [{ zh: '评分表', en: 'score sheet' }],
  recorded: (outcome) => ({ digest: digest(outcome) }),
  rows: (outcome) => {
    const { event, data: form } = outcome;
    const { projectId, sourcing } = outcome.context as ProjectContext;
    return [
      insert('score_sheets', {
        id: newId(event),
        projectId,
        round: sourcing.round,
        memberId: event.actor.id,
        digest: digest(outcome),
        scores: form.sheet,
        submittedAt: event.at,
      }),
    ];
  },
  jobs: rankingJob,
});
