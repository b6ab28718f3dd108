import type { Db } from '../db/client.ts';
import type { Bilingual } from '../workflows/kit/bilingual.ts';
import { recover, writeDeadLetter } from './dead-letter.ts';
import { GiveUp, type JobContext } from './job.ts';

export interface Report {
  job: string;
  /** 0 is a clean report. */
  findings: number;
  detail: unknown;
  /** What a person is told when there are findings; it stays open until a clean report or a resolution. */
  exception?: { code: string; sentence: Bilingual };
}

/** Stores what a job found and ends the effect, in one transaction; `also` writes in it too. */
export async function finishWithReport(
  context: JobContext,
  { job, findings, detail, exception }: Report,
  also: (tx: Db) => Promise<void> = async () => {},
): Promise<void> {
  const at = context.now();
  await context.finish(async (tx) => {
    await also(tx);
    await tx.query(
      `insert into job_reports (effect_id, job, at, findings, detail)
       values ($1, $2, $3::timestamptz, $4::int, $5::jsonb)`,
      [context.effectId, job, at, String(findings), JSON.stringify(detail)],
    );
    const letter = { effectId: `${job}-findings`, instanceId: null, kind: job, payload: {}, attempts: 1, at };
    if (findings === 0 || !exception) await recover(tx, letter.effectId, at);
    else
      await writeDeadLetter(
        tx,
        letter,
        new GiveUp(exception.code, exception.sentence, { report: context.effectId }),
      );
  });
}
