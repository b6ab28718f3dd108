import type { Role } from './actor.ts';
import type { Bilingual } from './bilingual.ts';
import type { Reason } from './refusal.ts';
import type { Workflow } from './workflow.ts';

/** A reason that somebody else removes: who, and by which step. */
export interface WaitsForSomebody extends Reason {
  by: { event: string; title: Bilingual; roles: readonly Role[] } | null;
}

/** What a refused step waits for: somebody else's act, a condition that this person can see to, or time alone. */
export interface WaitingFor {
  who: WaitsForSomebody[];
  condition: Reason[];
  time: Reason[];
  /** When the last of `time` is over; null where nothing waits for time. */
  retryAt: string | null;
}

/** Sorts the reasons of a refusal by who or what can remove them, for somebody who holds these roles. */
export function waitingFor(
  { events }: Workflow,
  reasons: readonly Reason[],
  roles: readonly Role[],
): WaitingFor {
  const groups: WaitingFor = { who: [], condition: [], time: [], retryAt: null };
  for (const reason of reasons) {
    const first = reason.blockedBy === undefined ? undefined : events[reason.blockedBy];
    const others = first && !first.roles.some((role) => roles.includes(role));
    const notTheirs = reason.rule === 'event.role' || reason.rule.startsWith('separation.');
    if (reason.retryAt !== undefined) {
      groups.time.push(reason);
      if (groups.retryAt === null || reason.retryAt > groups.retryAt) groups.retryAt = reason.retryAt;
    } else if (others) {
      const by = { event: first.type, title: first.title, roles: first.roles };
      groups.who.push({ ...reason, by });
    } else if (notTheirs) {
      groups.who.push({ ...reason, by: null });
    } else {
      groups.condition.push(reason);
    }
  }
  return groups;
}
