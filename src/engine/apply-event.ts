import { loadFacts } from '../../db/facts/loader.ts';
import { rememberedAnswer } from '../../db/queries/remembered-answers.ts';
import type { Remembered } from '../../db/record/record.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Commit } from '../../workflows/kit/commit.ts';
import { type Case, type Decision, decide } from '../../workflows/kit/decide.ts';
import { needsOf } from '../../workflows/kit/event-needs.ts';
import { digestOf } from '../../workflows/kit/hash/chain.ts';
import type { Override } from '../../workflows/kit/warnings.ts';
import { because, GoufuError } from '../shared/errors.ts';
import type { HeldCase } from './case-store.ts';
import type { CaseActor, Engine } from './engine.ts';
import { newId, newIds } from './ids.ts';
import { nowFor } from './note-on-chain.ts';
import { pastSteps } from './past-steps.ts';
import { rememberedKey } from './remembered-key.ts';
import { type Applied, summaryOf } from './summary.ts';
import { meaningOf, violatedConstraint } from './violated-constraint.ts';

export interface ApplyRequest {
  instanceId: string;
  type: string;
  data: unknown;
  actor: CaseActor;
  /** The `seq` that the caller has seen (If-Match); undefined: any. */
  ifMatch?: number | undefined;
  idempotencyKey?: string | undefined;
  /** Why the actor goes on in spite of warnings; recorded with the event. */
  override?: Override | undefined;
  /** Judge and show, write nothing. */
  dryRun?: boolean | undefined;
}

/** How often a lost race is run again before the caller is told to try later. */
const attempts = 8;

/**
 * The only door to a running case: gather, decide, record. Throws GoufuError with the refusal's code, 412 when
 * `ifMatch` is stale, 422 when the idempotency key was used for another request. What is refused changes nothing.
 */
export async function applyEvent(engine: Engine, request: ApplyRequest): Promise<Applied> {
  if (request.dryRun) return (await decideOn(engine, request, await fresh(engine, request))).summary;
  return engine.cases.oneAtATime(turnOf(engine, request), () => applyInTurn(engine, request));
}

/** What stands beside the case does not move it: bids of different suppliers need not wait for each other. */
function turnOf(engine: Engine, { instanceId, type, actor }: ApplyRequest): string {
  const definition = engine.cases.peek(instanceId)?.registered.workflow.events[type];
  return definition?.beside ? `${instanceId} ${actor.organisationId ?? actor.id}` : instanceId;
}

async function applyInTurn(engine: Engine, request: ApplyRequest): Promise<Applied> {
  let held = engine.cases.peek(request.instanceId);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const fromMemory = held !== undefined;
    held ??= await fresh(engine, request);
    try {
      const { commit, after, summary } = await decideOn(engine, request, held);
      const remembered = await rememberedAs(engine, request, held, summary);
      const options = { ...draftDone(request, held), ...(remembered ? { remembered } : {}) };
      if (await engine.recorder.record(commit, options)) {
        if (!commit.beside || !engine.cases.peek(request.instanceId))
          engine.cases.keep(request.instanceId, { ...held, kase: after, lastAt: commit.event.at });
        return summary;
      }
    } catch (error) {
      // A refusal decided on a copy in memory may be out of date: look again before saying no.
      if (error instanceof GoufuError && !fromMemory) return answerAgain(engine, request, error);
      if (!(error instanceof GoufuError)) await rethrowUnlessRace(engine, request, held, error, attempt);
      const again = await answeredBefore(engine, request);
      if (again) return again;
    }
    engine.cases.forget(request.instanceId);
    held = undefined;
  }
  throw new GoufuError('CONFLICT', [
    because(
      'engine.busy',
      '该项目正被多人同时办理，请稍后重试。',
      'Many people are working on this case at once; try again.',
    ),
  ]);
}

async function fresh(engine: Engine, request: ApplyRequest): Promise<HeldCase> {
  return engine.cases.load(request.instanceId);
}

export interface Decided {
  commit: Commit;
  after: Case;
  summary: Applied;
}

/** Gathers what the event needs and decides. Throws the refusal. */
export async function decideOn(engine: Engine, request: ApplyRequest, held: HeldCase): Promise<Decided> {
  if (request.ifMatch !== undefined && request.ifMatch !== held.kase.seq) {
    throw new GoufuError('STALE_VERSION', [
      because(
        'engine.stale',
        `您看到的是第 ${request.ifMatch} 步，现已到第 ${held.kase.seq} 步，请刷新后再办理。`,
        `You saw step ${request.ifMatch}; the case is now at step ${held.kase.seq}. Read it again first.`,
      ),
    ]);
  }
  const decision = await judge(engine, held, { ...request, rehearsal: request.dryRun });
  if (!decision.ok) throw GoufuError.of(decision.refusal);
  return {
    commit: decision.commit,
    after: decision.after,
    summary: summaryOf(decision, request.dryRun ?? false),
  };
}

/** One decision with its facts, on a case at hand; nothing is written. Shared with what-if and next-actions. */
export async function judge(
  engine: Engine,
  held: HeldCase,
  request: {
    type: string;
    data: unknown;
    actor: CaseActor;
    override?: Override | undefined;
    rehearsal?: boolean | undefined;
  },
): Promise<Decision> {
  const { workflow, facts } = held.registered;
  const { kase, body } = held;
  const at = nowFor(engine, held);
  const definition = workflow.events[request.type];
  const regime = workflow.regimeOf?.(kase.snapshot.context) ?? 'GOV';
  const { roles: _, ...who } = request.actor;
  const [rules, calendar, loaded, history] = await Promise.all([
    engine.rules.for(kase.ruleSetId, { date: legalDay(at), regime, body }),
    engine.calendar.get(),
    loadFacts(facts, definition ? needsOf(workflow, request.type).step : [], engine.db, {
      instanceId: kase.instanceId,
      bodyId: kase.bodyId,
      context: kase.snapshot.context,
      data: asRecord(request.data),
      actor: who,
      ...(request.rehearsal ? { look: true } : {}),
    }),
    pastSteps(engine.db, workflow, kase.instanceId, request.type, who.id),
  ]);
  return decide(workflow, kase, {
    type: request.type,
    data: request.data,
    actor: request.actor,
    at,
    facts: loaded,
    rules,
    calendar,
    ids: newIds(),
    history,
    override: request.override,
    rehearsal: request.rehearsal,
  });
}

const asRecord = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};

/** Of what the request is; no content can be tried out against it without the key outside the database. */
function bodyHashOf({ keys }: Engine, { instanceId, type, data, override }: ApplyRequest): Promise<string> {
  const digest = digestOf({ instanceId, type, data: data ?? null, ...(override ? { override } : {}) });
  return keys.owners.pseudonym('body', digest);
}

/**
 * The answer to a step beside the case is kept with every one of them, key or none: else who handed in a bid could
 * be told by it (see src/engine/remembered-key).
 */
async function rememberedAs(
  engine: Engine,
  request: ApplyRequest,
  { registered }: HeldCase,
  summary: Applied,
): Promise<Remembered | undefined> {
  const beside = registered.workflow.events[request.type]?.beside !== undefined;
  const key = request.idempotencyKey ?? (beside ? newId() : undefined);
  if (!key) return undefined;
  return {
    ...(await rememberedKey(engine.keys.owners, request.actor.id, key)),
    bodyHash: await bodyHashOf(engine, request),
    status: 200,
    response: summary,
  };
}

/** What was typed into the form so far is done with; where none may be kept, nothing looks for one. */
function draftDone({ type, actor }: ApplyRequest, { registered }: HeldCase): { draftOf?: string } {
  const undrafted = registered.workflow.events[type]?.undrafted === true;
  return undrafted || actor.kind === 'system' ? {} : { draftOf: actor.id };
}

/** The answer that was given to this key before. Throws 422 when it was for another request. */
async function answeredBefore(engine: Engine, request: ApplyRequest): Promise<Applied | undefined> {
  if (!request.idempotencyKey) return undefined;
  const name = await rememberedKey(engine.keys.owners, request.actor.id, request.idempotencyKey);
  const row = await rememberedAnswer(engine.db, name);
  if (!row) return undefined;
  if (row.bodyHash !== (await bodyHashOf(engine, request))) {
    throw new GoufuError('IDEMPOTENCY_KEY_REUSED', [
      because(
        'request.idempotency-key',
        '该幂等键已用于另一请求，请换一个新的键。',
        'This Idempotency-Key was used for another request; send a new one.',
      ),
    ]);
  }
  return row.response as Applied;
}

/** A refused retry of what was done before gets the first answer; any other refusal stands. */
async function answerAgain(engine: Engine, request: ApplyRequest, refusal: GoufuError): Promise<Applied> {
  const again = await answeredBefore(engine, request);
  if (again) return again;
  throw refusal;
}

/** Constraint violations mean that somebody else was first: decide again on fresh facts, and then refuse. */
async function rethrowUnlessRace(
  engine: Engine,
  request: ApplyRequest,
  { registered }: HeldCase,
  error: unknown,
  attempt: number,
): Promise<void> {
  const constraint = violatedConstraint(error);
  if (!constraint) throw error;
  if (constraint.startsWith('idempotency_keys')) return;
  engine.cases.forget(request.instanceId);
  if (attempt < 2) return;
  const meaning = meaningOf(registered.workflow, constraint);
  throw meaning
    ? new GoufuError(meaning.code)
    : new GoufuError('CONFLICT', [
        because(
          `database.${constraint}`,
          '与已有记录重复或冲突，请刷新后重试。',
          'This duplicates or contradicts a record; read again and retry.',
        ),
      ]);
}
