import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { gradeIn } from '../../evaluation/performance-of.ts';
import { selfResult } from '../../evaluation/self-evaluation.ts';
import { toldPoints } from '../../evaluation/sheet-result.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';
import { selfEvaluateForm } from './self-evaluate.form.ts';

/** What was achieved, indicator by indicator, as the project itself sees it (绩效自评). */
export const selfEvaluate = defineEvent({
  ...selfEvaluateForm,
  title: { zh: '提交绩效自评', en: 'Submit the self-evaluation' },
  roles: ['officer', 'supplier'],
  needs: ['review'],
  clause: cite('performance10'),
  documents: [{ zh: '绩效自评表', en: 'self-evaluation' }],
  follows: ({ event, context }) => {
    const result = selfResult(context as ProjectContext, eventWith(event, 'review'));
    return result?.ok ? [toldPoints(result)] : [];
  },
  rows: ({ data, event, context }) => {
    const { projectId, evaluation } = context as ProjectContext;
    const result = selfResult(context as ProjectContext, eventWith(event, 'review'));
    const scored = result?.ok
      ? { scores: result.scores, total: result.total, grade: gradeIn(event, result.total) }
      : {};
    return [
      update(
        'reviews',
        { projectId, round: evaluation?.round ?? 1 },
        { selfEvaluation: { ...data, ...scored } },
      ),
    ];
  },
});
