import { z } from 'zod';
import type { Workflow } from '../workflow.ts';
import { digestOf } from './chain.ts';

/**
 * The digest of a workflow as it was published (SHA-256 over canonical JSON): its statechart with guards and
 * actions by name, its events' forms, roles, titles and clauses, its guards' names and fixed sentences, gates and
 * separated posts. What guards compute is code and not in it; rules have a version of their own.
 */
export function fingerprint(workflow: Workflow): string {
  const { id, version, machine, events, guards, gates, separations } = workflow;
  return digestOf({
    id,
    version,
    machine: plain(machine.config),
    events: byKey(events).map(([, event]) => ({
      type: event.type,
      title: event.title,
      roles: event.roles,
      clause: event.clause,
      needs: event.needs ?? [],
      whileHeld: event.whileHeld ?? false,
      pinsRules: event.pinsRules ?? false,
      beside: event.beside !== undefined,
      data: z.toJSONSchema(event.data, { io: 'input' }),
    })),
    guards: byKey(guards).map(([name, guard]) => ({
      name,
      clause: guard.clause,
      reads: guard.reads ?? 'record',
      ...(typeof guard.sentence === 'function' ? {} : { sentence: guard.sentence }),
    })),
    gates: gates.map(({ guard }) => guard),
    separations,
  });
}

const byKey = <T>(table: Record<string, T>): [string, T][] =>
  Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : 1));

interface Composed {
  guards: unknown[];
  check: { name: string };
}

/** A machine's configuration as data; compositions of guards keep their kind and parts. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') {
    const { guards, check } = value as unknown as Partial<Composed>;
    if (guards && check) return { [check.name]: guards.map(plain) };
    return '(function)';
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, plain(part)]),
  );
}
