import { needsOf } from '../event-needs.ts';
import type { Workflow } from '../workflow.ts';
import type { Finding } from './checks.ts';
import { allNodes, pathOf } from './graph.ts';
import { type Guard, guardsOf, names } from './parts.ts';

/**
 * Every fact that is declared can be loaded, every loader has somebody who asks, and no state that a case rests in
 * asks for facts without an event: whichever event came next would have to load them.
 */
export function factsDeclared(workflow: Workflow, loaders: readonly string[]): Finding[] {
  const finding = (where: string, problem: string): Finding => ({ check: 'fact', where, problem });
  const asked = new Map<string, string[]>();
  const ask = (where: string, needs: readonly string[] = []) => {
    for (const name of needs) asked.set(name, [...(asked.get(name) ?? []), where]);
  };
  for (const [name, { needs }] of Object.entries(workflow.guards)) ask(name, needs);
  for (const type of Object.keys(workflow.events)) ask(type, needsOf(workflow, type).step);
  const known = new Set(['calendar', ...loaders]);
  const resting = allNodes(workflow.machine).flatMap((node) => {
    const always = node.always ?? [];
    if (always.some(({ guard }) => guard === undefined)) return [];
    return always
      .flatMap(({ guard }) => names(guard as Guard | undefined))
      .filter((name) => (workflow.guards[name ?? '']?.needs ?? []).length > 0)
      .map((name) => finding(pathOf(node), `${name} reads facts, but is asked after every event`));
  });
  const used = new Set(guardsOf(workflow.machine).map(({ name }) => name));
  return [
    ...[...asked]
      .filter(([name]) => !known.has(name))
      .map(([name, [where = '']]) => finding(where, `no loader for the fact ${name}`)),
    ...loaders
      .filter((name) => !asked.has(name))
      .map((name) => finding(name, 'loaded by nobody: no guard, assign, clock, warning or row declares it')),
    ...Object.entries(workflow.guards)
      .filter(([name, { needs }]) => needs !== undefined && !used.has(name))
      .map(([name]) => finding(name, 'declares facts, but stands nowhere in the machine')),
    ...resting,
  ];
}
