import { loadFacts } from '../../db/facts/loader.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import { needsOf } from '../../workflows/kit/event-needs.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import { openWarnings } from '../../workflows/kit/warnings.ts';
import type { HeldCase } from './case-store.ts';
import type { CaseActor, Engine } from './engine.ts';
import { newIds } from './ids.ts';

/**
 * What would make people look twice at a case as it stands, by the event that it would hold up. Only what the record
 * shows by itself: what hangs on a form is told with the dry run of its event.
 */
export async function standingWarnings(
  engine: Engine,
  held: HeldCase,
  actor: CaseActor,
): Promise<({ event: string } & Reason)[]> {
  const { workflow, facts } = held.registered;
  const { kase, body } = held;
  const { context } = kase.snapshot;
  const at = engine.clock.now();
  const regime = workflow.regimeOf?.(context) ?? 'GOV';
  const rules = await engine.rules.for(kase.ruleSetId, { date: legalDay(at), regime, body });
  const calendar = await engine.calendar.get();
  const { roles, ...who } = actor;
  const open: ({ event: string } & Reason)[] = [];
  for (const type of new Set(Object.values(workflow.warnings ?? {}).flatMap((one) => one.at))) {
    const loaded = await loadFacts(facts, needsOf(workflow, type).warnings, engine.db, {
      instanceId: kase.instanceId,
      bodyId: kase.bodyId,
      context,
      data: {},
      actor: who,
    });
    const event = {
      type,
      data: {},
      actor: { ...who, role: roles[0] ?? 'officer' },
      at,
      facts: { ...loaded, calendar },
      rules,
      ids: newIds(),
    };
    open.push(...openWarnings(workflow, context, event).map((warning) => ({ event: type, ...warning })));
  }
  return open;
}
