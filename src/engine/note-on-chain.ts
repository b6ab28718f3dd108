import { record } from '../../db/record/record.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import { annotate, type Note } from '../../workflows/kit/decide.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';
import { GoufuError } from '../shared/errors.ts';
import type { HeldCase } from './case-store.ts';
import type { Engine } from './engine.ts';
import type { RegisteredWorkflow } from './workflows.ts';

/** What people read of the notes in a case's history. */
export const noteTitles: Readonly<Record<string, Bilingual>> = {
  'calendar.recalculated': { zh: '按新的放假安排重算期限', en: 'Clocks counted anew by a holiday notice' },
  'clocks.reconciled': { zh: '核对更正期限', en: 'Clocks put right' },
  'workflow.migrated': { zh: '转入流程新版本', en: 'Moved to a newer version of the workflow' },
};

/** A note, and which version of the workflow the case runs from it on; without it the same. */
export interface CaseNote extends Note {
  registered?: RegisteredWorkflow;
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
  noteOn: (held: HeldCase) => Promise<CaseNote | undefined>,
): Promise<boolean> {
  return engine.cases.oneAtATime(instanceId, async () => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const held = await engine.cases.load(instanceId);
      const note = await noteOn(held);
      if (!note) return false;
      const at = nowFor(engine, held);
      const rules = await rulesOf(engine, held, at);
      const { registered = held.registered } = note;
      const { commit, after } = annotate(registered.workflow, held.kase, note, { at, rules });
      if (await record(engine.db, commit)) {
        engine.cases.keep(instanceId, { ...held, registered, kase: after, lastAt: commit.event.at });
        return true;
      }
      engine.cases.forget(instanceId);
    }
    throw new GoufuError('CONFLICT');
  });
}

/** Now, or the case's last event where the clock was put back since: its history must not run backwards. */
export function nowFor({ clock }: Engine, { lastAt }: HeldCase): string {
  const now = clock.now();
  return Date.parse(now) >= Date.parse(lastAt) ? now : lastAt;
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
