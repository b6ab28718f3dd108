import { cite, ownProposal } from '../../../rules/clauses.ts';
import { acceptRectification } from '../events/evaluation/accept-rectification.ts';
import { answerAppealForm } from '../events/evaluation/answer-appeal.form.ts';
import { review } from '../events/evaluation/review.ts';
import { consequenceOf } from '../law/rule-values.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';
import { indicatorGuards } from './evaluation-indicators.ts';
import { sheetGuards } from './evaluation-sheets.ts';
import { evaluatorGuards } from './evaluators.ts';

const performance10 = cite('performance10');

/** 绩效评价: indicators, evaluators and sheets, then review, appeal and what follows from the grade. */
export const evaluationGuards = guardTable({
  ...indicatorGuards,
  ...evaluatorGuards,
  ...sheetGuards,
  resultConfirmed: {
    reads: 'data',
    field: '/confirmed',
    test: ({ event }) => formOf(review, event).confirmed === true,
    sentence: { zh: '复核未确认评价结果。', en: 'The review does not confirm the result.' },
    clause: performance10,
  },
  appealSpent: {
    test: ({ context }) => context.evaluation?.appealed === true,
    sentence: { zh: '尚未提出过申诉。', en: 'No appeal has been made.' },
    clause: ownProposal,
  },
  appealUnused: {
    test: ({ context }) => context.evaluation?.appealed === false,
    sentence: { zh: '只能申诉一次。', en: 'An appeal is possible once.' },
    clause: ownProposal,
  },
  rescoreAsked: {
    reads: 'data',
    field: '/rescore',
    test: ({ event }) => formOf(answerAppealForm, event).rescore === true,
    sentence: { zh: '未决定重新评价。', en: 'No new scoring was decided.' },
    clause: ownProposal,
  },
  rescoreDeclined: {
    reads: 'data',
    field: '/rescore',
    test: ({ event }) => formOf(answerAppealForm, event).rescore === false,
    sentence: { zh: '已决定重新评价。', en: 'A new scoring was decided.' },
    clause: ownProposal,
  },
  gradeAsksRectification: {
    test: ({ context, event }) => consequenceOf(event, context.evaluation?.grade)?.rectification === true,
    sentence: { zh: '该等级无须整改。', en: 'The grade asks for no rectification.' },
    clause: ownProposal,
  },
  rectificationDue: {
    test: ({ context }) => context.evaluation?.rectification === 'due',
    sentence: { zh: '没有待完成的整改。', en: 'No rectification is due.' },
    clause: ownProposal,
  },
  rectificationReported: {
    test: ({ context }) => context.evaluation?.rectification === 'reported',
    sentence: { zh: '供应商尚未报告整改完成。', en: 'The supplier has not reported the rectification.' },
    clause: ownProposal,
    blockedBy: 'RECTIFIED',
  },
  rectificationAccepted: {
    reads: 'data',
    field: '/accepted',
    test: ({ event }) => formOf(acceptRectification, event).accepted === true,
    sentence: { zh: '整改未通过。', en: 'The rectification is not accepted.' },
    clause: ownProposal,
  },
});
