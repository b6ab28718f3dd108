import type { Db } from '../../db/client.ts';
import { record } from '../../db/record/record.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import { because, type ErrorCode, GoufuError } from '../shared/errors.ts';
import { type ApplyRequest, type Decided, decideOn } from './apply-event.ts';
import type { HeldCase } from './case-store.ts';
import type { Engine } from './engine.ts';
import type { Applied } from './summary.ts';
import { meaningOf, violatedConstraint } from './violated-constraint.ts';

export interface Together {
  requests: readonly (ApplyRequest & {
    /** What people call the case: it stands before each of its refusals. */
    name: string;
  })[];
  /** Looks at the cases as they are now, before anything is decided; throws what speaks against it. */
  seen?: (cases: readonly HeldCase[]) => void;
  /** Written in the same transaction. */
  also?: (tx: Db, applied: readonly Applied[]) => Promise<void>;
  dryRun?: boolean;
}

const attempts = 4;

/**
 * One step in each of several cases: all of them, or none. Every case has its own event on its own chain, decided as if
 * it came alone; if one is refused, all are, with the reasons of each. They are written in one transaction, so that a
 * budget line that bears each of them and not all of them refuses them all. Throws as `applyEvent` does.
 */
export async function applyTogether(engine: Engine, together: Together): Promise<Applied[]> {
  const ids = together.requests.map(({ instanceId }) => instanceId).sort();
  return inTurns(engine, ids, () => attempt(engine, together));
}

/** Takes the turn of each case, in one order for everybody, so that nobody waits in a circle. */
function inTurns<T>(engine: Engine, [first, ...rest]: readonly string[], work: () => Promise<T>): Promise<T> {
  return first === undefined ? work() : engine.cases.oneAtATime(first, () => inTurns(engine, rest, work));
}

async function attempt(engine: Engine, together: Together): Promise<Applied[]> {
  for (let n = 0; n < attempts; n += 1) {
    const held = await Promise.all(together.requests.map(({ instanceId }) => engine.cases.load(instanceId)));
    together.seen?.(held);
    const decided = await decideAll(engine, together, held);
    const applied = decided.map(({ summary }) => summary);
    if (together.dryRun) return applied;
    if (await written(engine, together, held, decided, n)) {
      for (const [index, { after, commit }] of decided.entries()) {
        engine.cases.keep(commit.instanceId, {
          ...(held[index] as HeldCase),
          kase: after,
          lastAt: commit.event.at,
        });
      }
      return applied;
    }
  }
  throw new GoufuError('CONFLICT', [
    because(
      'engine.busy',
      '这些事项正被多人同时办理，请稍后重试。',
      'Many people are working on these cases at once; try again.',
    ),
  ]);
}

async function decideAll(
  engine: Engine,
  { requests, dryRun = false }: Together,
  held: readonly HeldCase[],
): Promise<Decided[]> {
  const decided: Decided[] = [];
  const refused: { code: ErrorCode; reasons: Reason[] }[] = [];
  for (const [index, { name, ...request }] of requests.entries()) {
    const kase = held[index] as HeldCase;
    try {
      decided.push(await decideOn(engine, { ...requireCommon(kase, request), dryRun }, kase));
    } catch (error) {
      if (!(error instanceof GoufuError)) throw error;
      refused.push({ code: error.code, reasons: named(error.reasons, name, request.instanceId) });
    }
  }
  const [first] = refused;
  if (!first) return decided;
  const alike = refused.every(({ code }) => code === first.code);
  throw new GoufuError(
    alike ? first.code : 'CONDITION_NOT_MET',
    refused.flatMap(({ reasons }) => reasons),
  );
}

/** What comes in beside a case, or brings sealed bids to light, is done case by case. */
function requireCommon({ registered }: HeldCase, request: ApplyRequest): ApplyRequest {
  const definition = registered.workflow.events[request.type];
  if (!definition?.beside && !definition?.breaksSeal) return request;
  throw new GoufuError('CONDITION_NOT_MET', [
    because(
      'batch.one-by-one',
      `“${definition.title.zh}”须逐个${registered.workflow.noun.zh}办理。`,
      `“${definition.title.en}” is done one by one.`,
    ),
  ]);
}

const named = (reasons: readonly Reason[], name: string, instanceId: string): Reason[] =>
  reasons.map(({ sentence, ...reason }) => ({
    ...reason,
    instanceId,
    sentence: { zh: `【${name}】${sentence.zh}`, en: `[${name}] ${sentence.en}` },
  }));

/** Thrown inside the transaction, so that nothing of it stays. */
class LostRace extends Error {}

/** False when somebody else was first: everything is to be looked at again. */
async function written(
  { db }: Engine,
  { also }: Together,
  held: readonly HeldCase[],
  decided: readonly Decided[],
  attempt: number,
): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      for (const { commit } of decided) if (!(await record(tx, commit))) throw new LostRace();
      await also?.(
        tx,
        decided.map(({ summary }) => summary),
      );
    });
    return true;
  } catch (error) {
    if (error instanceof LostRace || isDeadlock(error)) return false;
    const constraint = violatedConstraint(error);
    if (!constraint || constraint.startsWith('idempotency_keys')) throw error;
    if (attempt < 1) return false;
    const [meaning] = held.flatMap(({ registered }) => meaningOf(registered.workflow, constraint) ?? []);
    throw meaning
      ? new GoufuError(
          meaning.code,
          meaning.together ? [{ rule: 'batch.together', sentence: meaning.together }] : [],
        )
      : new GoufuError('CONFLICT', [
          because(
            `database.${constraint}`,
            '与已有记录重复或冲突，请刷新后重试。',
            'This duplicates or contradicts a record; read again and retry.',
          ),
        ]);
  }
}

/** Two writers that waited for each other: PostgreSQL has stopped one of them. */
function isDeadlock(error: unknown): boolean {
  for (let e = error; typeof e === 'object' && e !== null; e = (e as { cause?: unknown }).cause) {
    if ((e as { code?: unknown }).code === '40P01') return true;
  }
  return false;
}
