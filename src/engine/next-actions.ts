import { loadFacts } from '../../db/facts/loader.ts';
import { stepsBy } from '../../db/queries/case-steps.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import { type Duty, dutyOf } from '../../workflows/kit/duty.ts';
import { needsOf } from '../../workflows/kit/event-needs.ts';
import { listenedTo, whyNot } from '../../workflows/kit/explain.ts';
import { gateReasons, separationReasons, wrongState } from '../../workflows/kit/preconditions.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import { roleNotAllowed } from '../../workflows/kit/refusals.ts';
import { closingClock } from '../../workflows/kit/time-window.ts';
import { type WaitingFor, waitingFor } from '../../workflows/kit/waiting-for.ts';
import { openWarnings } from '../../workflows/kit/warnings.ts';
import type { CaseEvent, EventDefinition } from '../../workflows/kit/workflow.ts';
import type { HeldCase } from './case-store.ts';
import type { CaseActor, Engine } from './engine.ts';
import { newIds } from './ids.ts';
import { type OpenDeadline, openDeadline } from './summary.ts';

/** One thing that could be done with a case, and whether this person can do it now. */
export interface NextAction {
  event: string;
  title: Bilingual;
  duty: Duty;
  allowed: boolean;
  reasons: Reason[];
  /** The same reasons by who or what can remove them. */
  waitingFor: WaitingFor;
  /** What the record alone shows that makes people look twice; whoever goes on gives a reason. */
  warnings: Reason[];
  roles: readonly Role[];
  /** The clause it rests on. */
  basis: Bilingual;
  /** The clock that this step stops, or else the one whose end makes it impossible. */
  deadline: OpenDeadline | null;
  /** What follows from an act that cannot be taken back. */
  confirm: Bilingual | null;
  documents: readonly Bilingual[];
}

/**
 * What can be done now, by whom, with which form, and why not. Without `all` only what the present state listens
 * to; with it every event of the workflow, those of other stages with the stage they belong to. Nothing in it
 * depends on another person's sealed data: the facts are loaded for this actor alone.
 */
export async function nextActions(
  engine: Engine,
  held: HeldCase,
  actor: CaseActor,
  options: { all?: boolean } = {},
): Promise<NextAction[]> {
  const { workflow, facts } = held.registered;
  const { kase, body } = held;
  const here = listenedTo(kase.snapshot);
  const definitions = Object.values(workflow.events).filter(
    (definition) => !definition.type.startsWith('deadline.') && (options.all || here.has(definition.type)),
  );
  const at = engine.clock.now();
  const regime = workflow.regimeOf?.(kase.snapshot.context) ?? 'GOV';
  const { roles, ...who } = actor;
  const mine = definitions.filter((d) => here.has(d.type) && d.roles.some((role) => roles.includes(role)));
  const [rules, calendar, loaded, history] = await Promise.all([
    engine.rules.for(kase.ruleSetId, { date: legalDay(at), regime, body }),
    engine.calendar.get(),
    loadFacts(
      facts,
      mine.flatMap(({ type }) => {
        const { listing, warnings } = needsOf(workflow, type);
        return [...listing, ...warnings];
      }),
      engine.db,
      {
        instanceId: kase.instanceId,
        bodyId: kase.bodyId,
        context: kase.snapshot.context,
        data: {},
        actor: who,
        look: true,
      },
    ),
    stepsBy(engine.db, kase.instanceId, who.id),
  ]);
  const eventAs = (definition: EventDefinition, role: Role): CaseEvent => ({
    type: definition.type,
    data: {},
    actor: { ...who, role },
    at,
    facts: { ...loaded, calendar },
    rules,
    ids: newIds(),
  });
  const refusalsFor = (definition: EventDefinition): Reason[] => {
    if (!here.has(definition.type)) return wrongState(workflow, kase, definition.type).reasons;
    const held = definition.roles.filter((role) => roles.includes(role));
    if (held.length === 0) return roleNotAllowed(definition).reasons;
    const answers = held.map((role) => {
      const event = eventAs(definition, role);
      return [
        ...gateReasons(workflow, definition, kase.snapshot, event),
        ...separationReasons(workflow, definition.type, who.id, history),
        ...whyNot(workflow, kase.snapshot, event, { formless: true }),
      ];
    });
    return answers.find((reasons) => reasons.length === 0) ?? answers[0] ?? [];
  };
  const warningsFor = (definition: EventDefinition): Reason[] => {
    const role = definition.roles.find((one) => roles.includes(one));
    return role ? openWarnings(workflow, kase.snapshot.context, eventAs(definition, role)) : [];
  };
  return definitions.map((definition) => {
    const reasons = refusalsFor(definition);
    const allowed = reasons.length === 0;
    return {
      event: definition.type,
      title: definition.title,
      duty: dutyOf(definition),
      allowed,
      reasons,
      waitingFor: waitingFor(workflow, reasons, roles),
      warnings: allowed ? warningsFor(definition) : [],
      roles: definition.roles,
      basis: definition.clause,
      deadline: deadlineOf(held, definition.type),
      confirm: definition.confirm ?? null,
      documents: definition.documents ?? [],
    };
  });
}

/** The open clock that a transition of this event would meet, most urgent first; or until when it can be done. */
function deadlineOf({ kase }: HeldCase, type: string): OpenDeadline | null {
  const rules = new Set<string>();
  for (const node of kase.snapshot._nodes) {
    for (const candidate of node.transitions.get(type) ?? []) {
      for (const action of candidate.actions) {
        if (typeof action === 'object' && action.type === 'meet')
          rules.add((action.params as unknown as { rule: string }).rule);
      }
    }
  }
  const clocks = kase.open.filter((clock) => rules.has(clock.rule));
  clocks.sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const clock = clocks[0] ?? closingClock(kase, type);
  return clock ? openDeadline(clock) : null;
}
