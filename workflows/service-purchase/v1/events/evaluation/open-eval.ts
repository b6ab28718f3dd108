import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { drawRecorded, drawRow } from '../../people/evaluator-draw.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { openEvalForm } from './open-eval.form.ts';

/** Performance evaluation opens with its indicators and evaluators (启动绩效评价). */
export const openEval = defineEvent({
  ...openEvalForm,
  title: { zh: '启动绩效评价', en: 'Open the performance evaluation' },
  roles: ['officer'],
  needs: ['evaluatorPool', 'contractor'],
  clause: cite('performance10'),
  documents: [
    { zh: '绩效评价方案', en: 'plan of the evaluation' },
    { zh: '评价人抽取记录', en: 'record of the draw' },
  ],
  recorded: drawRecorded,
  rows: (outcome) => {
    const { data, event, context } = outcome;
    return [
      insert('reviews', {
        id: newId(event),
        projectId: (context as ProjectContext).projectId,
        round: 1,
        indicators: data.indicators,
        selfIndicators: data.selfIndicators ?? null,
        status: 'open',
        openedAt: event.at,
      }),
      ...drawRow(outcome),
    ];
  },
});
