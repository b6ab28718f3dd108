import type { Db } from '../db/client.ts';
import { newId } from '../src/engine/ids.ts';
import { GoufuError } from '../src/shared/errors.ts';
import type { Bilingual } from '../workflows/kit/bilingual.ts';
import { GiveUp } from './job.ts';

export interface Letter {
  effectId: string;
  instanceId: string | null;
  kind: string;
  payload: unknown;
  attempts: number;
  at: string;
}

interface Cause {
  code: string;
  sentence: Bilingual;
  detail: unknown;
}

/**
 * Writes the exception that a person sees. One open letter an effect: a later failure of the same only brings its
 * count and cause up to date.
 */
export async function writeDeadLetter(tx: Db, letter: Letter, error: unknown): Promise<void> {
  const { code, sentence, detail } = causeOf(letter.kind, error);
  await tx.query(
    `insert into dead_letters (id, effect_id, instance_id, kind, payload, code, sentence, detail, attempts, at)
     values ($1::uuid, $2, $3::uuid, $4, $5::jsonb, $6, $7::jsonb, $8::jsonb,
       $9::int, $10::timestamptz)
     on conflict (effect_id) where resolved_at is null do update
       set code = excluded.code, sentence = excluded.sentence, detail = excluded.detail,
         attempts = greatest(dead_letters.attempts + 1, excluded.attempts)`,
    [
      newId(),
      letter.effectId,
      letter.instanceId,
      letter.kind,
      JSON.stringify(letter.payload),
      code,
      JSON.stringify(sentence),
      JSON.stringify(detail),
      String(letter.attempts),
      letter.at,
    ],
  );
}

/** Closes the letter of something that mended itself. */
export async function recover(tx: Db, effectId: string, at: string): Promise<void> {
  await tx.query(
    `update dead_letters set resolved_at = $2::timestamptz, resolution = 'recovered'
     where effect_id = $1 and resolved_at is null`,
    [effectId, at],
  );
}

function causeOf(kind: string, error: unknown): Cause {
  if (error instanceof GiveUp) return error;
  if (error instanceof GoufuError) {
    const said = (language: 'zh' | 'en') =>
      error.reasons.map((reason) => reason.sentence[language]).join(' ');
    return {
      code: error.code,
      sentence: { zh: said('zh') || error.code, en: said('en') || error.code },
      detail: { reasons: error.reasons },
    };
  }
  return {
    code: 'FAILED',
    sentence: {
      zh: `任务“${kind}”多次尝试后仍未成功。`,
      en: `Job “${kind}” did not succeed however often it was tried.`,
    },
    detail: { error: (error instanceof Error ? error.message : String(error)).slice(0, 2_000) },
  };
}
