import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import { ancestors, entered } from './analysis/graph.ts';
import type { ArmedDeadline } from './commit.ts';

/** Where a case stands, and the clocks that run. */
export interface Standing {
  snapshot: AnyMachineSnapshot;
  open: readonly ArmedDeadline[];
}

interface Move {
  clock: ArmedDeadline;
  from: AnyStateNode;
  to: readonly AnyStateNode[];
}

/** What the clocks of the whole case will do by themselves, the nearest first. */
function movesByTime({ snapshot, open }: Standing): Move[] {
  return open
    .filter((clock) => clock.key === '' && clock.status === 'armed' && !clock.provisional)
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
    .flatMap((clock) =>
      snapshot._nodes.flatMap((from) =>
        (from.transitions.get(`deadline.${clock.rule}`) ?? []).flatMap(({ target }) =>
          target && target.length > 0 ? [{ clock, from, to: target }] : [],
        ),
      ),
    );
}

const hears = (type: string) => (node: AnyStateNode) => node.transitions.has(type);

/** The instant at which time itself leads to where this event is listened to, such as the deadline for bids for opening. */
export function opensAt(standing: Standing, type: string): string | undefined {
  return movesByTime(standing).find(({ to }) => to.some((node) => entered(node).some(hears(type))))?.clock
    .dueAt;
}

/** The clock whose end takes this event away, such as the deadline for bids for submitting one. */
export function closingClock(standing: Standing, type: string): ArmedDeadline | undefined {
  const listeners = standing.snapshot._nodes.filter(hears(type));
  if (listeners.length === 0) return undefined;
  return movesByTime(standing).find(
    ({ from, to }) =>
      listeners.every((node) => node === from || ancestors(node).includes(from)) &&
      !to.some((node) => [...entered(node), ...ancestors(node)].some(hears(type))),
  )?.clock;
}
