import { legalDay } from '../../../calendar/index.ts';
import type { Row, RowWrite } from '../../../kit/commit.ts';
import type { CaseEvent, Outcome } from '../../../kit/workflow.ts';
import { answerAppealForm } from '../events/evaluation/answer-appeal.form.ts';
import type { EvaluatorsAsked } from '../events/evaluation/evaluators-form.ts';
import { openEvalForm } from '../events/evaluation/open-eval.form.ts';
import { recuseEvaluatorForm } from '../events/evaluation/recuse-evaluator.form.ts';
import type { ProjectContext } from '../project/context.ts';
import { type EventWith, eventWith, type ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { insert, newId } from '../project/rows.ts';
import { type Conflict, conflictsBetween, type Tied } from './conflicts.ts';
import { type Draw, drawLots } from './draw-lots.ts';

interface Args {
  context: ProjectContext;
  event: CaseEvent;
}

/** What a step asks for as evaluators, whether it opens the evaluation or answers an appeal. */
export function evaluatorsAsked(event: CaseEvent): Partial<EvaluatorsAsked> {
  return { ...formOf(openEvalForm, event), ...formOf(answerAppealForm, event) };
}

/** Ties of these people to whoever did the work (实施条例第九条, followed in evaluation). */
export function evaluatorConflicts(people: readonly Tied[], event: EventWith<'contractor'>): Conflict[] {
  const { contractor } = event.facts;
  return contractor ? conflictsBetween(people, [contractor], event.rules, legalDay(event.at)) : [];
}

/** Everybody who has evaluated this project before, or left an evaluation of it. */
export function spentEvaluators({ evaluation }: ProjectContext): Set<string> {
  return new Set([
    ...(evaluation?.evaluators ?? []),
    ...(evaluation?.earlierEvaluators ?? []),
    ...(evaluation?.struckOff ?? []),
  ]);
}

/** The draw that the step asks for; undefined where the evaluators are named. `context` is the one before it. */
export function evaluatorDrawFor({
  context,
  event,
}: ShownWith<'evaluatorPool' | 'contractor'>): Draw | undefined {
  const { draw: asked } = evaluatorsAsked(event);
  const pool = event.facts.evaluatorPool;
  if (!asked) return undefined;
  const fields = asked.fields ?? [];
  const spent = spentEvaluators(context);
  return drawLots(event, {
    projectId: context.projectId,
    round: (context.evaluation?.round ?? 0) + 1,
    pool: pool
      .filter(({ userId }) => !spent.has(userId))
      .filter((one) => fields.length === 0 || fields.some((field) => one.fields.includes(field))),
    wanted: asked.count,
    witness: asked.witness ?? null,
    conflictsOf: (people) => evaluatorConflicts(people, event),
  });
}

/** Who evaluates from this step on: drawn, or as named. */
export function evaluatorsFor(args: ShownWith<'evaluatorPool' | 'contractor'>): string[] {
  const draw = evaluatorDrawFor(args);
  return draw ? draw.members.map(({ userId }) => userId) : (evaluatorsAsked(args.event).evaluators ?? []);
}

/** The id of the record of the draw, where the step draws. */
export const drawIdOf = (event: CaseEvent): string => newId(event, 1);

/** The draw that this step made; none where evaluators were named, or an appeal was answered without a new round. */
function drawnBy<D>({ before, context, event }: Outcome<D>): Draw | undefined {
  const earlier = (before as ProjectContext).evaluation;
  const opensRound = (context as ProjectContext).evaluation?.round !== earlier?.round;
  return opensRound
    ? evaluatorDrawFor({
        context: before as ProjectContext,
        event: eventWith(event, 'contractor', 'evaluatorPool'),
      })
    : undefined;
}

/** The record of the draw, so that anybody can draw again; none where the step drew nobody. */
export function drawRow<D>(outcome: Outcome<D>): RowWrite[] {
  const { context, event } = outcome;
  const draw = drawnBy(outcome);
  const { projectId, evaluation } = context as ProjectContext;
  if (!draw || !evaluation) return [];
  return [
    insert('panel_draws', {
      id: drawIdOf(event),
      projectId,
      purpose: 'evaluators',
      round: evaluation.round,
      seed: draw.seed,
      nonce: draw.nonce,
      witness: evaluatorsAsked(event).draw?.witness ?? null,
      eligible: draw.eligible,
      poolDigest: draw.poolDigest,
      drawn: draw.order,
      wanted: evaluatorsAsked(event).draw?.count ?? 0,
      at: event.at,
      actorId: event.actor.id,
    }),
  ];
}

/** What the chain keeps of a draw beside the form. */
export function drawRecorded<D extends Row>(outcome: Outcome<D>): Row {
  const draw = drawnBy(outcome);
  if (!draw) return outcome.data;
  const { seed, nonce, poolDigest, eligible, members, passedOver } = draw;
  const drawn = members.map(({ userId }) => userId);
  return {
    ...outcome.data,
    drawn: { seed, nonce, poolDigest, eligible: eligible.length, drawn, passedOver },
  };
}

/** Who is to leave: whom the officer names, or the evaluator who speaks. */
export const recused = ({ event }: Args): string =>
  formOf(recuseEvaluatorForm, event).evaluator ?? event.actor.id;

/** Who takes the place: the next in the order drawn who may serve, or else whom the form names. */
export function successorOf(args: ShownWith<'evaluatorDraw' | 'contractor'>): string | undefined {
  const { context, event } = args;
  const record = event.facts.evaluatorDraw;
  const out = spentEvaluators(context);
  if (record && context.evaluation?.draw?.id === record.id) {
    const conflicted = new Set(evaluatorConflicts(record.order, event).map(({ userId }) => userId));
    const next = record.order.find(({ userId }) => !out.has(userId) && !conflicted.has(userId));
    if (next) return next.userId;
  }
  return formOf(recuseEvaluatorForm, event).replacement;
}
