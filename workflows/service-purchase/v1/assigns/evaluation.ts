import { mustBe } from '../../../kit/define.ts';
import { performanceOf } from '../evaluation/performance-of.ts';
import { approveNotApplicable } from '../events/evaluation/approve-not-applicable.ts';
import { drawIdOf, evaluatorDrawFor, evaluatorsFor, recused, successorOf } from '../people/evaluator-draw.ts';
import type { Evaluation, ProjectContext } from '../project/context.ts';
import type { ShownWith } from '../project/facts.ts';
import { assignFrom, assignTable } from '../project/table.ts';

const change = (context: ProjectContext, changed: Partial<Evaluation>): Partial<ProjectContext> =>
  context.evaluation ? { evaluation: { ...context.evaluation, ...changed } } : {};

const drawnFrom = (args: ShownWith<'evaluatorPool' | 'contractor'>): Evaluation['draw'] =>
  evaluatorDrawFor(args) ? { id: drawIdOf(args.event) } : null;

const freshRound = (evaluation: Evaluation): Partial<Evaluation> => ({
  round: evaluation.round + 1,
  sheetsIn: [],
  explained: [],
  aggregate: null,
  grade: null,
});

export const evaluationAssigns = assignTable({
  openEvaluation: assignFrom(['evaluatorPool', 'contractor'], (args) => ({
    evaluation: {
      round: 1,
      evaluators: evaluatorsFor(args),
      earlierEvaluators: [],
      draw: drawnFrom(args),
      struckOff: [],
      selfEvaluated: false,
      sheetsIn: [],
      explained: [],
      aggregate: null,
      grade: null,
      notApplicable: [],
      appealed: false,
      finalAt: null,
      rectification: 'none',
    },
  })),
  recordSelfEvaluation: ({ context }) => change(context, { selfEvaluated: true }),
  recordNotApplicable: ({ context, event }) => {
    const { indicator } = mustBe(approveNotApplicable, event);
    const known = context.evaluation?.notApplicable ?? [];
    return change(context, { notApplicable: [...new Set([...known, indicator])] });
  },
  recordSheet: ({ context, event }) =>
    change(context, { sheetsIn: [...(context.evaluation?.sheetsIn ?? []), event.actor.id] }),
  recordExplanation: ({ context, event }) => {
    const known = context.evaluation?.explained ?? [];
    return change(context, { explained: [...new Set([...known, event.actor.id])] });
  },
  recordResult: assignFrom(['reviewSheets'], ({ context, event }) => {
    const result = performanceOf(event);
    return result ? change(context, { aggregate: result.aggregate, grade: result.grade }) : {};
  }),
  scoreOnceMore: ({ context }) => (context.evaluation ? change(context, freshRound(context.evaluation)) : {}),
  recordAppeal: ({ context }) => change(context, { appealed: true }),
  evaluatorRecused: assignFrom(['evaluatorDraw', 'contractor'], (args) => {
    const { evaluation } = args.context;
    if (!evaluation) return {};
    const gone = recused(args);
    const next = successorOf(args);
    const without = (ids: readonly string[]) => ids.filter((id) => id !== gone);
    return change(args.context, {
      evaluators: [...without(evaluation.evaluators), ...(next ? [next] : [])],
      sheetsIn: without(evaluation.sheetsIn),
      explained: without(evaluation.explained),
      struckOff: [...evaluation.struckOff, gone],
    });
  }),
  scoreByOthers: assignFrom(['evaluatorPool', 'contractor'], (args) => {
    const { context } = args;
    const { evaluation } = context;
    if (!evaluation) return {};
    return change(context, {
      ...freshRound(evaluation),
      evaluators: evaluatorsFor(args),
      draw: drawnFrom(args),
      earlierEvaluators: [...evaluation.earlierEvaluators, ...evaluation.evaluators],
    });
  }),
  finaliseResult: ({ context, event }) => change(context, { finalAt: event.at }),
  askRectification: ({ context }) => change(context, { rectification: 'due' }),
  recordRectification: ({ context }) => change(context, { rectification: 'reported' }),
  closeRectification: ({ context }) => change(context, { rectification: 'done' }),
});
