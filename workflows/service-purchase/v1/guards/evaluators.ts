import { ownProposal } from '../../../rules/clauses.ts';
import { recuseEvaluatorForm } from '../events/evaluation/recuse-evaluator.form.ts';
import { sheetTerms } from '../law/rule-values.ts';
import {
  evaluatorConflicts,
  evaluatorDrawFor,
  evaluatorsAsked,
  evaluatorsFor,
  recused,
  spentEvaluators,
  successorOf,
} from '../people/evaluator-draw.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import type { Args } from './panel-common.ts';

const recusal = {
  zh: '《政府采购法》第十二条；《政府采购法实施条例》第九条（绩效评价参照执行）',
  en: 'Government Procurement Law Art. 12; Implementing Regulation Art. 9, followed in evaluation',
};

const minimumOf = ({ event }: Args) => sheetTerms(event)?.minValid ?? 1;
const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** How many the form asks for, drawn or named; undefined where it does not say, or says both. */
function askedFor({ event }: Args): number | undefined {
  const { draw, evaluators } = evaluatorsAsked(event);
  if ((draw === undefined) === (evaluators === undefined)) return undefined;
  return draw?.count ?? (distinct(evaluators ?? []) ? evaluators?.length : 0);
}

/** Named people in conflict with the contractor; whoever is drawn was looked at in the draw. */
const conflicts = ({ event }: ShownWith<'evaluatorTies' | 'contractor'>) =>
  evaluatorConflicts(event.facts.evaluatorTies, event);

const unappointed = ({ event }: ShownWith<'evaluatorTies'>) =>
  event.facts.evaluatorTies.filter(({ appointed }) => !appointed);

/** Who evaluates 评价人: enough of them, drawn or named, appointed, without a tie, never twice. */
export const evaluatorGuards = guardTable({
  evaluatorsDrawnOrNamed: {
    reads: 'data',
    field: '/draw',
    test: (args) => askedFor(args) !== undefined,
    sentence: {
      zh: '评价人应当随机抽取（draw）或者指定（evaluators），二者择一。',
      en: 'Evaluators are either drawn (draw) or named (evaluators): one of the two.',
    },
    clause: ownProposal,
  },
  evaluatorsEnough: {
    reads: 'data',
    field: '/evaluators',
    test: (args) => (askedFor(args) ?? Number.POSITIVE_INFINITY) >= minimumOf(args),
    sentence: (args) => ({
      zh: `绩效评价人不得少于${minimumOf(args)}名，且不得重复。`,
      en: `At least ${minimumOf(args)} different evaluators are needed.`,
    }),
    clause: ownProposal,
  },
  evaluatorPoolSuffices: guard({
    needs: ['evaluatorPool', 'contractor'],
    reads: 'data',
    field: '/draw/count',
    test: (args) => {
      const draw = evaluatorDrawFor(args);
      return !draw || draw.members.length === evaluatorsAsked(args.event).draw?.count;
    },
    sentence: (args) => ({
      zh: `专家库中符合条件、无须回避的评价人仅${evaluatorDrawFor(args)?.members.length ?? 0}名，不足抽取人数。请放宽专业范围或者补充专家库。`,
      en: `Only ${evaluatorDrawFor(args)?.members.length ?? 0} evaluators of the pool qualify and have no conflict, fewer than are to be drawn. Widen the fields or add to the pool.`,
    }),
    clause: ownProposal,
  }),
  evaluatorsAppointed: guard({
    needs: ['evaluatorTies'],
    reads: 'data',
    field: '/evaluators',
    test: (args) => unappointed(args).length === 0,
    sentence: (args) => {
      const names = unappointed(args).map(({ name }) => name);
      return {
        zh: `${names.join('、')}不是本单位的绩效评价人，请先授予评价人角色。`,
        en: `${names.join(', ')} cannot evaluate here: grant the role of evaluator first.`,
      };
    },
    clause: ownProposal,
  }),
  evaluatorsUnconflicted: guard({
    needs: ['evaluatorTies', 'contractor'],
    reads: 'data',
    field: '/evaluators',
    test: (args) => conflicts(args).length === 0,
    sentence: (args) =>
      conflicts(args)[0]?.sentence ?? {
        zh: '评价人与承接主体存在利害关系，应当回避。',
        en: 'An evaluator is tied to the contractor and has to be recused.',
      },
    clause: recusal,
  }),
  evaluatorsFresh: guard({
    needs: ['evaluatorPool', 'contractor'],
    reads: 'data',
    field: '/evaluators',
    test: (args) => {
      const spent = spentEvaluators(args.context);
      return evaluatorsFor(args).every((one) => !spent.has(one));
    },
    sentence: {
      zh: '重新评价应当由新的评价人进行，原评价人和已回避的人员不得参加。',
      en: 'Scoring again takes new evaluators: none of the earlier ones, and nobody who was recused.',
    },
    clause: ownProposal,
  }),
  recusesEvaluator: {
    reads: 'data',
    field: '/evaluator',
    test: (args) => {
      const { evaluation } = args.context;
      const { evaluator } = formOf(recuseEvaluatorForm, args.event);
      const speaksForSelf = evaluator === undefined || evaluator === args.event.actor.id;
      return (
        (evaluation?.evaluators.includes(recused(args)) ?? false) &&
        (speaksForSelf || args.event.actor.role === 'officer')
      );
    },
    sentence: {
      zh: '评价人只能申请本人回避；经办人须指明本轮的一名评价人。',
      en: 'Evaluators recuse themselves; an officer names one of this round.',
    },
    clause: recusal,
  },
  successorNotHandpicked: guard({
    needs: ['evaluatorDraw', 'contractor'],
    reads: 'data',
    field: '/replacement',
    test: (args) => {
      const { replacement } = formOf(recuseEvaluatorForm, args.event);
      return replacement === undefined || successorOf(args) === replacement;
    },
    sentence: {
      zh: '评价人由抽取产生的，替补按抽取顺序确定，不得另行指定。',
      en: 'Drawn evaluators are replaced in the order drawn: nobody else can be named.',
    },
    clause: recusal,
  }),
  successorFound: guard({
    needs: ['evaluatorDraw', 'contractor'],
    reads: 'data',
    field: '/replacement',
    test: (args) => {
      const next = successorOf(args);
      const left = (args.context.evaluation?.evaluators.length ?? 0) - 1;
      if (next === undefined) return left >= minimumOf(args);
      return !spentEvaluators(args.context).has(next);
    },
    sentence: (args) => ({
      zh: `回避后评价人不足${minimumOf(args)}名，且已无抽取的替补。请在replacement中指定一名未参加过本项目评价的人员。`,
      en: `Fewer than ${minimumOf(args)} evaluators would be left and nobody drawn is. Name somebody in replacement who has not evaluated this project.`,
    }),
    clause: ownProposal,
  }),
});
