import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { heardBy } from './analysis/graph.ts';
import type { Bilingual } from './bilingual.ts';
import { reasonsOf } from './explain.ts';
import { leafStates } from './leaf-states.ts';
import type { PastStep } from './past-step.ts';
import type { Reason, Refusal } from './refusal.ts';
import { opensAt, type Standing } from './time-window.ts';
import type { CaseEvent, EventDefinition, StateMeta, Workflow } from './workflow.ts';

/** Gates that are shut for this event, such as "the case is suspended". */
export function gateReasons(
  workflow: Workflow,
  definition: EventDefinition,
  snapshot: AnyMachineSnapshot,
  event: CaseEvent,
): Reason[] {
  return workflow.gates.flatMap((gate) => {
    if (gate.exempt(definition)) return [];
    const guard = workflow.guards[gate.guard];
    if (!guard) throw new Error(`gate ${gate.guard} has no guard`);
    return reasonsOf(gate.guard, guard, snapshot.context, event);
  });
}

/** Posts that the same person already held in this case (不相容岗位分离, 条例·内控). */
export function separationReasons(
  workflow: Workflow,
  type: string,
  actorId: string,
  history: readonly PastStep[],
): Reason[] {
  const mine = new Set(history.filter((past) => past.actorId === actorId).map((past) => past.type));
  return workflow.separations.flatMap((pair) => {
    const clash =
      (pair.second.includes(type) && pair.first.some((other) => mine.has(other))) ||
      (pair.first.includes(type) && pair.second.some((other) => mine.has(other)));
    return clash ? [{ rule: `separation.${pair.id}`, sentence: pair.sentence, clause: pair.clause }] : [];
  });
}

/** Is the history needed at all for this event? */
export function isSeparated(workflow: Workflow, type: string): boolean {
  return workflow.separations.some((pair) => pair.first.includes(type) || pair.second.includes(type));
}

/** Refused by the form alone (the caller can mend it) or by the record (something else has to happen first). */
export function refusalOfGuards(workflow: Workflow, reasons: Reason[]): Refusal {
  const onlyData = reasons.every((reason) => workflow.guards[reason.rule]?.reads === 'data');
  return { code: onlyData ? 'DATA_REFUSED' : 'CONDITION_NOT_MET', reasons };
}

/**
 * The event exists, but nothing here listens to it: say where the case stands, where the event belongs, and when
 * time alone leads there.
 */
export function wrongState(workflow: Workflow, standing: Standing, type: string): Refusal {
  const state = leafStates(standing.snapshot);
  const retryAt = opensAt(standing, type);
  const where = statesListening(workflow.machine).get(type) ?? [];
  const here = titleOfState(workflow, state[0] ?? '');
  const list = (language: 'zh' | 'en') => where.map((title) => title[language]);
  return {
    code: workflow.ended(state) ? 'CASE_ENDED' : 'WRONG_STATE',
    reasons: [
      {
        rule: 'event.state',
        sentence: {
          zh: `当前环节为“${here.zh}”，不能办理“${workflow.events[type]?.title.zh ?? type}”${where.length > 0 ? `；该事项在“${list('zh').join('”“')}”环节办理` : ''}。`,
          en: `The case stands at “${here.en}”, where “${workflow.events[type]?.title.en ?? type}” is not possible${where.length > 0 ? `; it belongs to: ${list('en').join(', ')}` : ''}.`,
        },
        ...(retryAt ? { retryAt } : {}),
      },
    ],
  };
}

/** The title of a dotted leaf state, or the nearest ancestor's that has one. */
export function titleOfState(workflow: Workflow, leaf: string): Bilingual {
  let node = workflow.machine.root;
  let title: Bilingual = workflow.title;
  for (const key of leaf.split('.')) {
    const child = node.states[key];
    if (!child) break;
    node = child;
    title = (node.meta as StateMeta | undefined)?.title ?? title;
  }
  return title;
}

const listening = new WeakMap<AnyStateMachine, Map<string, Bilingual[]>>();

/** For each event type, the titles of the states that listen to it. */
function statesListening(machine: AnyStateMachine): Map<string, Bilingual[]> {
  const known = listening.get(machine);
  if (known) return known;
  const found = new Map<string, Bilingual[]>();
  const visit = (node: AnyStateMachine['root']) => {
    const title = (node.meta as StateMeta | undefined)?.title;
    for (const type of heardBy(node)) {
      if (title) found.set(type, [...(found.get(type) ?? []), title]);
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  listening.set(machine, found);
  return found;
}
