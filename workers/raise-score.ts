import { applyEvent } from '../src/engine/apply-event.ts';
import { theSystem } from '../src/engine/engine.ts';
import { GoufuError } from '../src/shared/errors.ts';
import type { Bilingual } from '../workflows/kit/bilingual.ts';
import { recover } from './dead-letter.ts';
import { GiveUp, type JobContext } from './job.ts';

interface Rounds {
  sourcing?: { round: number };
  evaluation?: { round: number } | null;
}

export interface Score {
  projectId: string;
  event: 'RANK' | 'AGGREGATE';
  /** Is it still the round that asked? An earlier one has nothing left to be scored. */
  stillWanted: (context: Rounds) => boolean;
  exception: { code: string; sentence: Bilingual };
}

/** The step is not possible any more, because somebody took it or the project went another way. */
const overtaken = new Set(['WRONG_STATE', 'CASE_ENDED']);

/** Worth another try: nothing is wrong with the sheets. */
const passing = new Set(['CONFLICT', 'UNAVAILABLE', 'CASE_SUSPENDED']);

/**
 * Raises the scoring step as the system. The step itself computes and stores the whole working in one commit; the
 * effect id is its idempotency key, so that a repetition gets the first answer. A refusal becomes a named exception
 * that a person sees, with the reasons: a missing or invalid sheet never counts as zero.
 */
export async function raiseScore(
  context: JobContext,
  { projectId, event, stillWanted, exception }: Score,
): Promise<void> {
  const { engine, effectId, log } = context;
  await supersede(context, projectId);
  const held = await engine.cases.load(projectId);
  if (!stillWanted(held.kase.snapshot.context as Rounds)) {
    log.info({ projectId, event }, 'asked by an earlier round');
    return;
  }
  try {
    await applyEvent(engine, {
      instanceId: projectId,
      type: event,
      data: {},
      actor: theSystem,
      idempotencyKey: effectId,
    });
  } catch (error) {
    if (!(error instanceof GoufuError) || passing.has(error.code)) throw error;
    if (overtaken.has(error.code)) {
      log.info({ projectId, event, code: error.code }, 'no longer to be scored');
      return;
    }
    const said = (language: 'zh' | 'en') =>
      error.reasons.map((reason) => reason.sentence[language]).join(' ');
    const { zh, en } = exception.sentence;
    throw new GiveUp(
      exception.code,
      { zh: zh + said('zh'), en: en + said('en') },
      {
        code: error.code,
        reasons: error.reasons,
      },
    );
  }
}

/** A new request replaces what earlier ones of the same project left for a person: their reasons are out of date. */
async function supersede({ db, effectId, now }: JobContext, projectId: string): Promise<void> {
  const earlier = await db.query<{ effectId: string }>(
    `select l.effect_id as "effectId" from dead_letters l join outbox o on o.effect_id = $1 and o.kind = l.kind
     where l.instance_id = $2::text::uuid and l.effect_id <> $1 and l.resolved_at is null`,
    [effectId, projectId],
  );
  for (const letter of earlier) await recover(db, letter.effectId, now());
}
