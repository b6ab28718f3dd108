import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite, ownProposal } from '../../../rules/clauses.ts';
import { acceptRectification } from '../events/evaluation/accept-rectification.ts';
import { answerAppeal } from '../events/evaluation/answer-appeal.ts';
import { approveNotApplicable } from '../events/evaluation/approve-not-applicable.ts';
import { type Indicators, openEval } from '../events/evaluation/open-eval.ts';
import { review } from '../events/evaluation/review.ts';
import { submitSheet } from '../events/evaluation/submit-sheet.ts';
import { formOf } from '../form.ts';
import { indicatorsOf, leavesOf } from '../indicators.ts';
import { performanceOf, unexplained } from '../performance-of.ts';
import { consequenceOf, ruleValue, sheetTerms } from '../rule-values.ts';
import { sheetResult } from '../sheet-result.ts';
import type { GuardTable } from '../table.ts';

const performance10 = cite('performance10');

/** Hundredths of a point: "18.75" → 1875n. */
function hundredths(points: string): bigint {
  const [whole = '0', part = ''] = points.split('.');
  return BigInt(whole + part.padEnd(2, '0').slice(0, 2));
}

const total = (weights: readonly string[]) => weights.reduce((all, one) => all + hundredths(one), 0n);
const treeOf = (event: CaseEvent): Indicators => formOf(openEval, event).indicators ?? [];

const unbalanced = (event: CaseEvent) =>
  treeOf(event).filter((group) => total(group.items.map((item) => item.weight)) !== hundredths(group.weight));

const outputAndBenefit = (event: CaseEvent) =>
  total(
    treeOf(event)
      .filter(({ dimension }) => dimension === 'output' || dimension === 'benefit')
      .map(({ weight }) => weight),
  );

const leastOutputAndBenefit = (event: CaseEvent) =>
  ruleValue<{ outputAndBenefitAtLeast: number }>(event, 'department-evaluation-weights')
    ?.outputAndBenefitAtLeast;

const minimumOf = (event: CaseEvent) => sheetTerms(event)?.minValid ?? 1;

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

export const evaluationGuards = {
  evaluatorsEnough: {
    reads: 'data',
    field: '/evaluators',
    test: ({ event }) => {
      const { evaluators = [] } = formOf(openEval, event);
      return distinct(evaluators) && evaluators.length >= minimumOf(event);
    },
    sentence: ({ event }) => ({
      zh: `绩效评价人不得少于${minimumOf(event)}名，且不得重复。`,
      en: `At least ${minimumOf(event)} different evaluators are needed.`,
    }),
    clause: ownProposal,
  },
  weightsAddUp: {
    reads: 'data',
    field: '/indicators',
    test: ({ event }) =>
      total(treeOf(event).map(({ weight }) => weight)) === 10000n && unbalanced(event).length === 0,
    sentence: ({ event }) => {
      const ids = unbalanced(event).map(({ id }) => id);
      return ids.length > 0
        ? {
            zh: `一级指标${ids.join('、')}的权重与其二级指标分值之和不符。`,
            en: `The points under indicator(s) ${ids.join(', ')} do not add up to their weight.`,
          }
        : {
            zh: '一级指标权重之和应当为100。',
            en: 'The weights of the level-1 indicators must add up to 100.',
          };
    },
    clause: performance10,
  },
  indicatorsDistinct: {
    reads: 'data',
    field: '/indicators',
    test: ({ event }) =>
      distinct(treeOf(event).map(({ id }) => id)) && distinct(leavesOf(treeOf(event)).map(({ id }) => id)),
    sentence: { zh: '指标编号不得重复。', en: 'Indicators need distinct ids.' },
    clause: performance10,
  },
  resultsWeighEnough: {
    reads: 'data',
    field: '/indicators',
    test: ({ event }) => {
      const least = leastOutputAndBenefit(event);
      return least === undefined || outputAndBenefit(event) >= BigInt(least) * 100n;
    },
    sentence: ({ event }) => ({
      zh: `产出、效益指标权重合计不得低于${leastOutputAndBenefit(event)}%。`,
      en: `Output and benefit together weigh at least ${leastOutputAndBenefit(event)} %.`,
    }),
    clause: performance10,
  },
  indicatorKnown: {
    reads: 'data',
    field: '/indicator',
    test: ({ event }) => {
      const { indicator } = formOf(approveNotApplicable, event);
      return leavesOf(indicatorsOf(event)).some(({ id }) => id === indicator);
    },
    sentence: { zh: '没有这一二级指标。', en: 'There is no such level-2 indicator.' },
    clause: performance10,
  },
  noSheetYet: {
    test: ({ context }) => (context.evaluation?.sheetsIn.length ?? 0) === 0,
    sentence: {
      zh: '已有评价人提交评分表，不能再调整指标。',
      en: 'A sheet is in already: the indicators can no longer be changed.',
    },
    clause: ownProposal,
  },
  isEvaluator: {
    test: ({ context, event }) => context.evaluation?.evaluators.includes(event.actor.id) ?? false,
    sentence: { zh: '您不是本轮绩效评价人。', en: 'You are not an evaluator of this round.' },
    clause: ownProposal,
  },
  sheetMissing: {
    test: ({ context, event }) => !context.evaluation?.sheetsIn.includes(event.actor.id),
    sentence: { zh: '您已提交评分表，不能修改。', en: 'Your sheet is in and cannot be changed.' },
    clause: ownProposal,
  },
  sheetIn: {
    test: ({ context, event }) => context.evaluation?.sheetsIn.includes(event.actor.id) ?? false,
    sentence: { zh: '您尚未提交评分表。', en: 'Your sheet is not in yet.' },
    clause: ownProposal,
    blockedBy: 'SUBMIT_SHEET',
  },
  sheetValid: {
    reads: 'data',
    field: '/scores',
    test: ({ context, event }) =>
      sheetResult(event, context.evaluation, formOf(submitSheet, event).scores ?? {}).ok,
    sentence: ({ context, event }) => {
      const result = sheetResult(event, context.evaluation, formOf(submitSheet, event).scores ?? {});
      return result.ok ? { zh: '评分表有效。', en: 'The sheet is valid.' } : result.why;
    },
    clause: ownProposal,
  },
  sheetsEnough: {
    test: ({ context, event }) => (context.evaluation?.sheetsIn.length ?? 0) >= minimumOf(event),
    sentence: ({ context, event }) => ({
      zh: `已提交有效评分表${context.evaluation?.sheetsIn.length ?? 0}份，不足${minimumOf(event)}份，不能形成结果。`,
      en: `${context.evaluation?.sheetsIn.length ?? 0} valid sheets are in; fewer than ${minimumOf(event)} give no result.`,
    }),
    clause: ownProposal,
    blockedBy: 'SUBMIT_SHEET',
  },
  sheetsAtHand: {
    test: ({ event }) => performanceOf(event) !== undefined,
    sentence: { zh: '评分表尚未齐备。', en: 'The sheets are not at hand.' },
    clause: ownProposal,
    blockedBy: 'SUBMIT_SHEET',
  },
  deviationsExplained: {
    test: ({ event }) => unexplained(event).length === 0,
    sentence: ({ event }) => {
      const deviation = sheetTerms(event)?.deviation ?? 0;
      const who = unexplained(event);
      return {
        zh: `评价人${who.join('、')}的总分与中位数相差超过${deviation}分，请先书面说明理由。`,
        en: `The total(s) of evaluator(s) ${who.join(', ')} lie more than ${deviation} points from the median; a written reason comes first.`,
      };
    },
    clause: ownProposal,
    blockedBy: 'EXPLAIN_DEVIATION',
  },
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
    test: ({ event }) => formOf(answerAppeal, event).rescore === true,
    sentence: { zh: '未决定重新评价。', en: 'No new scoring was decided.' },
    clause: ownProposal,
  },
  rescoreDeclined: {
    reads: 'data',
    field: '/rescore',
    test: ({ event }) => formOf(answerAppeal, event).rescore === false,
    sentence: { zh: '已决定重新评价。', en: 'A new scoring was decided.' },
    clause: ownProposal,
  },
  evaluatorsFresh: {
    reads: 'data',
    field: '/evaluators',
    test: ({ context, event }) => {
      const { evaluators = [] } = formOf(answerAppeal, event);
      const earlier = new Set([
        ...(context.evaluation?.evaluators ?? []),
        ...(context.evaluation?.earlierEvaluators ?? []),
      ]);
      return (
        distinct(evaluators) &&
        evaluators.length >= minimumOf(event) &&
        evaluators.every((one) => !earlier.has(one))
      );
    },
    sentence: ({ event }) => ({
      zh: `重新评价应当由至少${minimumOf(event)}名新的评价人进行，原评价人不得参加。`,
      en: `Scoring again takes at least ${minimumOf(event)} new evaluators, none of the earlier ones.`,
    }),
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
} satisfies GuardTable;
