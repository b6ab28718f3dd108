import { record } from '../../db/record/record.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { DeadlineWrite, Row } from '../../workflows/kit/commit.ts';
import { annotate } from '../../workflows/kit/decide.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';
import { GoufuError } from '../shared/errors.ts';
import type { HeldCase } from './case-store.ts';
import type { Engine } from './engine.ts';

export interface Note {
  type: string;
  data: Row;
  deadlines: DeadlineWrite[];
}

const attempts = 8;

/**
 * The system's door for what is no step of the machine: changes of clocks, recorded as an event of the case's
 * chain. `noteOn` sees the case afresh and says what to write, or undefined when nothing is left to do. Returns
 * whether something was written.
 */
export async function noteOnChain(
  engine: Engine,
  instanceId: string,
  noteOn: (held: HeldCase) => Promise<Note | undefined>,
): Promise<boolean> {
  return engine.cases.oneAtATime(instanceId, async () => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const held = await engine.cases.load(instanceId);
      const note = await noteOn(held);
      if (!note) return false;
      const now = engine.clock.now();
      const at = Date.parse(now) >= Date.parse(held.lastAt) ? now : held.lastAt;
      const rules = await rulesOf(engine, held, at);
      const { commit, after } = annotate(held.registered.workflow, held.kase, { ...note, at, rules });
      if (await record(engine.db, commit)) {
        engine.cases.keep(instanceId, { ...held, kase: after, lastAt: commit.event.at });
        return true;
      }
      engine.cases.forget(instanceId);
    }
    throw new GoufuError('CONFLICT');
  });
}

/** The rules of a case: those it pinned, or what was in force on the day. */
export async function rulesOf(
  engine: Engine,
  { kase, body, registered }: HeldCase,
  at: string,
): Promise<RuleSet> {
  const regime = registered.workflow.regimeOf?.(kase.snapshot.context) ?? 'GOV';
  return engine.rules.for(kase.ruleSetId, { date: legalDay(at), regime, body });
}
