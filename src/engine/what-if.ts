import type { Refusal } from '../../workflows/kit/refusal.ts';
import { type ApplyRequest, judge } from './apply-event.ts';
import type { CaseActor, Engine } from './engine.ts';
import { type Applied, summaryOf } from './summary.ts';

export type Supposed = Pick<ApplyRequest, 'type' | 'data'> & { actor: CaseActor };

export interface Supposition {
  steps: Applied[];
  /** Why the first step that is not possible is refused; null when all are. */
  refusal: ({ at: number } & Refusal) | null;
}

/**
 * Plays several events on a copy of the case; nothing is written. Facts from tables are read as they are now: a
 * supposed step changes the copy's snapshot and clocks, not the tables.
 */
export async function whatIf(
  engine: Engine,
  instanceId: string,
  events: readonly Supposed[],
): Promise<Supposition> {
  let held = await engine.cases.load(instanceId);
  const steps: Applied[] = [];
  for (const [at, event] of events.entries()) {
    const decision = await judge(engine, held, { ...event, rehearsal: true });
    if (!decision.ok) {
      return { steps, refusal: { at, code: decision.refusal.code, reasons: decision.refusal.reasons } };
    }
    steps.push(summaryOf(decision, true));
    held = { ...held, kase: decision.after };
  }
  return { steps, refusal: null };
}
