import { z } from 'zod';
import { applyEvent } from '../src/engine/apply-event.ts';
import { theSystem } from '../src/engine/engine.ts';
import type { Workflows } from '../src/engine/workflows.ts';
import { GoufuError } from '../src/shared/errors.ts';
import { recover } from './dead-letter.ts';
import { defineJob, GiveUp, type JobContext, type JobPair, pair } from './job.ts';

/** The jobs that the workflows declare: steps that the system takes by itself, and what runs beside the cases. */
export function workflowJobs(workflows: Workflows): JobPair[] {
  const registered = workflows.all();
  const steps = new Set(registered.flatMap(({ workflow }) => Object.keys(workflow.systemSteps ?? {})));
  return [
    ...[...steps].map(systemStepJob),
    ...registered.flatMap(({ upkeep = [] }) =>
      upkeep.map(({ name, everyMs, timeoutMs, run }) =>
        pair(
          defineJob({
            name,
            payload: z.strictObject({}),
            version: 1,
            schedule: { everyMs },
            attempts: 1,
            backoffMs: 0,
            timeoutMs,
          }),
          ({ engine, signal }) => run(engine, signal),
        ),
      ),
    ),
  ];
}

/** What else is in the payload is the affair of the version that the case runs. */
function systemStepJob(name: string): JobPair {
  const definition = defineJob({
    name,
    payload: z.looseObject({ instanceId: z.uuid() }),
    version: 1,
    attempts: 5,
    backoffMs: 10_000,
    timeoutMs: 60_000,
  });
  return pair(definition, (context, payload) => takeSystemStep(context, name, payload));
}

/** The step is not possible any more, because somebody took it or the case went another way; or no case runs. */
const overtaken = new Set(['WRONG_STATE', 'CASE_ENDED', 'NOT_FOUND']);

/** Worth another try: nothing is wrong with the record. */
const passing = new Set(['CONFLICT', 'UNAVAILABLE', 'CASE_SUSPENDED']);

/**
 * Raises the step as the system. The effect id is its idempotency key, so that a repetition gets the first answer.
 * A refusal becomes a named exception that a person sees, with the reasons: a missing or invalid sheet never counts
 * as zero.
 */
async function takeSystemStep(
  context: JobContext,
  job: string,
  payload: { instanceId: string; [more: string]: unknown },
): Promise<void> {
  const { engine, effectId, log } = context;
  const { instanceId } = payload;
  await supersede(context, instanceId);
  try {
    const { registered, kase } = await engine.cases.load(instanceId);
    const step = registered.workflow.systemSteps?.[job];
    if (!step || step.stillWanted?.(kase.snapshot.context, payload) === false) {
      log.info({ instanceId, job }, 'no longer asked for');
      return;
    }
    await applyEvent(engine, {
      instanceId,
      type: step.event,
      data: step.data?.(payload) ?? {},
      actor: theSystem,
      idempotencyKey: effectId,
    }).catch((error: unknown) => {
      throw settled(error) ? error : exceptionOf(error, step.exception);
    });
  } catch (error) {
    if (!settled(error)) throw error;
    log.info({ instanceId, job, code: error.code }, 'nothing left to do');
  }
}

const settled = (error: unknown): error is GoufuError =>
  error instanceof GoufuError && overtaken.has(error.code);

/** What a person is told; what passes by itself is tried again. */
function exceptionOf(
  error: unknown,
  { code, sentence }: { code: string; sentence: { zh: string; en: string } },
): unknown {
  if (!(error instanceof GoufuError) || passing.has(error.code)) return error;
  const said = (language: 'zh' | 'en') => error.reasons.map((reason) => reason.sentence[language]).join(' ');
  const whole = { zh: sentence.zh + said('zh'), en: sentence.en + said('en') };
  return new GiveUp(code, whole, { code: error.code, reasons: error.reasons });
}

/** A new request replaces what earlier ones for the same case left for a person: their reasons are out of date. */
async function supersede({ db, effectId, now }: JobContext, instanceId: string): Promise<void> {
  const earlier = await db.query<{ effectId: string }>(
    `select l.effect_id as "effectId" from dead_letters l join outbox o on o.effect_id = $1 and o.kind = l.kind
     where l.payload ->> 'instanceId' = $2 and l.effect_id <> $1 and l.resolved_at is null`,
    [effectId, instanceId],
  );
  for (const letter of earlier) await recover(db, letter.effectId, now());
}
