import { loadFacts } from '../../../db/facts/loader.ts';
import type { Row } from '../../../workflows/kit/commit.ts';
import type { Case, Step } from '../../../workflows/kit/decide.ts';
import { needsOf } from '../../../workflows/kit/event-needs.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import type { Engine } from '../engine.ts';
import type { RegisteredWorkflow } from '../workflows.ts';
import { placeholders } from './placeholders.ts';
import type { RecordedStep } from './recorded-case.ts';

/** A recorded step with all that has to be known to judge it again, save the rules. */
export interface StepOfThen {
  step: Omit<Step, 'rules' | 'calendar'>;
  /** Facts that nothing on record tells as of then: they are today's. */
  ofToday: string[];
}

/** A step cannot be judged again, and why. */
export class NotOnRecord extends Error {
  constructor(
    readonly what: 'form' | 'sealed' | 'fact' | 'note',
    readonly detail = '',
  ) {
    super(what);
  }
}

export interface Gathering {
  engine: Engine;
  registered: RegisteredWorkflow;
  kase: Case;
  recorded: RecordedStep;
  before: readonly RecordedStep[];
}

/** Throws NotOnRecord where the form is not on record, or where only broken seals would tell. */
export async function stepOfThen(given: Gathering): Promise<StepOfThen> {
  const { registered, recorded, before } = given;
  const { type, at, actor } = recorded;
  const { override, ...rest } = recorded.data as Row & { override?: { reason: string } };
  const data = type.startsWith('deadline.') ? rest : await formOf(given, rest);
  const needs = needsOf(registered.workflow, type).step;
  const { facts, ofToday } = await factsOfThen(given, needs, data);
  return {
    ofToday,
    step: {
      type,
      data,
      at,
      facts,
      ids: placeholders,
      actor: { ...actor, kind: actor.kind === 'hidden' ? 'person' : actor.kind, roles: [actor.role] },
      history: before.map((step) => ({ type: step.type, actorId: step.actor.id })),
      ...(override ? { override: { reason: override.reason } } : {}),
    },
  };
}

/** Facts as of then where the records tell them; the others, by name, as they are today. */
export async function factsOfThen(
  { engine, registered, kase, recorded }: Gathering,
  names: readonly string[],
  data: Row,
): Promise<{ facts: Row; ofToday: string[] }> {
  const { facts, pastFacts = {}, workflow } = registered;
  const { id, kind, organisationId } = recorded.actor;
  const actor = {
    id,
    kind: kind === 'hidden' ? ('person' as const) : kind,
    ...(organisationId ? { organisationId } : {}),
  };
  const { instanceId, bodyId, snapshot } = kase;
  const request = { instanceId, bodyId, context: snapshot.context, data, actor, look: true };
  const { at, seq } = recorded;
  const then = Object.fromEntries(
    Object.entries(pastFacts).map(([name, load]) => [
      name,
      (db: Engine['db']) => load(db, { ...request, at, seq, recorded: recorded.data }),
    ]),
  );
  const ofToday = names.filter((name) => !Object.hasOwn(then, name) && name !== 'calendar');
  if (ofToday.length > 0 && workflow.events[recorded.type]?.breaksSeal)
    throw new NotOnRecord('sealed', ofToday.join(', '));
  try {
    return { facts: await loadFacts({ ...facts, ...then }, names, engine.db, request), ofToday };
  } catch (error) {
    throw new NotOnRecord('fact', error instanceof Error ? error.message : String(error));
  }
}

/** The form as it was filled in: what an event keeps beside it is left out, what it keeps only as a digest looked up. */
async function formOf(given: Gathering, recorded: Row): Promise<Row> {
  const { engine, registered, kase, recorded: step } = given;
  const schema = registered.workflow.events[step.type]?.data;
  if (!schema) throw new NotOnRecord('form');
  const known = Object.fromEntries(
    Object.entries(recorded).filter(([field]) => Object.hasOwn(schema.shape, field)),
  );
  if (validate(schema, known).ok) return known;
  const { id, kind } = step.actor;
  const found = await registered.pastForms?.[step.type]?.(engine.db, {
    instanceId: kase.instanceId,
    bodyId: kase.bodyId,
    context: kase.snapshot.context,
    data: {},
    actor: { id, kind: kind === 'hidden' ? 'person' : kind },
    at: step.at,
    seq: step.seq,
    recorded,
  });
  if (!found) throw new NotOnRecord('form');
  return found as Row;
}
