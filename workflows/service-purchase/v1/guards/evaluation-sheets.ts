import { cite, ownProposal } from '../../../rules/clauses.ts';
import { indicatorsOf, leavesOf, selfIndicatorsOf } from '../evaluation/indicators.ts';
import { performanceOf, unexplained } from '../evaluation/performance-of.ts';
import { selfResult } from '../evaluation/self-evaluation.ts';
import { sheetResult } from '../evaluation/sheet-result.ts';
import { approveNotApplicable } from '../events/evaluation/approve-not-applicable.ts';
import { selfEvaluateForm } from '../events/evaluation/self-evaluate.form.ts';
import { submitSheet } from '../events/evaluation/submit-sheet.ts';
import { sheetTerms } from '../law/rule-values.ts';
import type { EventWith, ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import type { Args } from './panel-common.ts';

const performance10 = cite('performance10');

const minimumOf = ({ event }: Args) => sheetTerms(event)?.minValid ?? 1;

const hasOwnTree = (event: EventWith<'review'>) => event.facts.review?.selfIndicators != null;

const handedIn = ({ context, event }: ShownWith<'review'>) =>
  sheetResult(event, indicatorsOf(event), {
    findings: formOf(submitSheet, event),
    notApplicable: context.evaluation?.notApplicable ?? [],
  });

/** Sheets 评分表 and the self-evaluation: complete, within their ranges, explained where they stand apart. */
export const sheetGuards = guardTable({
  indicatorKnown: guard({
    needs: ['review'],
    reads: 'data',
    field: '/indicator',
    test: ({ event }) => {
      const { indicator } = formOf(approveNotApplicable, event);
      return [...leavesOf(indicatorsOf(event)), ...leavesOf(selfIndicatorsOf(event))].some(
        ({ id }) => id === indicator,
      );
    },
    sentence: { zh: '没有这一二级指标。', en: 'There is no such level-2 indicator.' },
    clause: performance10,
  }),
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
  sheetValid: guard({
    needs: ['review'],
    reads: 'data',
    field: '/scores',
    test: (args) => handedIn(args).ok,
    sentence: (args) => {
      const result = handedIn(args);
      return result.ok ? { zh: '评分表有效。', en: 'The sheet is valid.' } : result.why;
    },
    clause: ownProposal,
  }),
  selfEvaluationValid: guard({
    needs: ['review'],
    reads: 'data',
    field: '/results',
    test: ({ context, event }) => {
      const { results = [] } = formOf(selfEvaluateForm, event);
      const once = new Set(results.map(({ indicator }) => indicator)).size === results.length;
      return once && (selfResult(context, event)?.ok ?? !hasOwnTree(event));
    },
    sentence: ({ context, event }) => {
      const result = selfResult(context, event);
      if (result && !result.ok) return result.why;
      return {
        zh: '自评须逐项填报自评指标的完成情况，每项指标只填一次。',
        en: 'The self-evaluation reports on each of its indicators, on each once.',
      };
    },
    clause: performance10,
  }),
  sheetsEnough: {
    test: ({ context, event }) => (context.evaluation?.sheetsIn.length ?? 0) >= minimumOf({ context, event }),
    sentence: ({ context, event }) => ({
      zh: `已提交有效评分表${context.evaluation?.sheetsIn.length ?? 0}份，不足${minimumOf({ context, event })}份，不能形成结果。`,
      en: `${context.evaluation?.sheetsIn.length ?? 0} valid sheets are in; fewer than ${minimumOf({ context, event })} give no result.`,
    }),
    clause: ownProposal,
    blockedBy: 'SUBMIT_SHEET',
  },
  sheetsAtHand: guard({
    needs: ['reviewSheets'],
    test: ({ event }) => performanceOf(event) !== undefined,
    sentence: { zh: '评分表尚未齐备。', en: 'The sheets are not at hand.' },
    clause: ownProposal,
    blockedBy: 'SUBMIT_SHEET',
  }),
  ownSheetApart: guard({
    needs: ['reviewSheets'],
    test: ({ event }) => unexplained(event).includes(event.actor.id),
    sentence: ({ event }) => ({
      zh: `您的总分与中位数相差未超过${sheetTerms(event)?.deviation ?? 0}分，或者已说明理由，无须说明。`,
      en: `Your total lies within ${sheetTerms(event)?.deviation ?? 0} points of the median, or is explained already: no reason is needed.`,
    }),
    clause: ownProposal,
  }),
  deviationsExplained: guard({
    needs: ['reviewSheets'],
    test: ({ event }) => unexplained(event).length === 0,
    sentence: ({ context, event }) => {
      const deviation = sheetTerms(event)?.deviation ?? 0;
      const who = unexplained(event);
      const { evaluators = [], sheetsIn = [] } = context.evaluation ?? {};
      // While sheets are still to come nobody learns whose lies apart: it would tell the others where to score.
      if (sheetsIn.length < evaluators.length) {
        return {
          zh: `已提交的评分表中有总分与中位数相差超过${deviation}分且未说明理由的，请待其评价人说明理由，或者待评分表全部提交后办理。`,
          en: `Some sheet lies more than ${deviation} points from the median without a reason. Its author is asked for one; wait for it, or until every sheet is in.`,
        };
      }
      return {
        zh: `评价人${who.join('、')}的总分与中位数相差超过${deviation}分，请先书面说明理由。`,
        en: `The total(s) of evaluator(s) ${who.join(', ')} lie more than ${deviation} points from the median; a written reason comes first.`,
      };
    },
    clause: ownProposal,
    blockedBy: 'EXPLAIN_DEVIATION',
  }),
});
