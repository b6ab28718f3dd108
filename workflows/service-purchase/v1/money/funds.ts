import type { RowWrite } from '../../../kit/commit.ts';
import type { Outcome } from '../../../kit/workflow.ts';
import type { ProjectContext } from '../project/context.ts';
import { add, insert } from '../project/rows.ts';
import { fen } from './money.ts';

type Kind = 'hold' | 'release' | 'commit' | 'uncommit' | 'pay';

/**
 * Moves money on the project's budget line and says so in its entries. Amounts in 分; nothing moves for zero or
 * where the project never had a line. `entryId` is a fresh id of the event.
 */
function move<D>(
  { context, before, event }: Outcome<D>,
  entryId: string | undefined,
  kind: Kind,
  amount: bigint,
  by: Partial<Record<'held' | 'committed' | 'paid', string>>,
): RowWrite[] {
  const project = context as ProjectContext;
  const line = project.initiation?.fundingLineId ?? (before as ProjectContext).initiation?.fundingLineId;
  if (!line || amount <= 0n) return [];
  return [
    add('funding_lines', { id: line }, by),
    insert('funding_entries', {
      id: entryId,
      fundingLineId: line,
      projectId: project.projectId,
      kind,
      amount: amount.toString(),
      ...by,
      at: event.at,
      actorId: event.actor.id,
    }),
  ];
}

/** Held for the tender when the project is decided on, or for an award that goes on. */
export const hold = <D>(outcome: Outcome<D>, id: string | undefined, amount: bigint): RowWrite[] =>
  move(outcome, id, 'hold', amount, { held: `${amount}` });

/** What was held and is no longer needed goes back. */
export const release = <D>(outcome: Outcome<D>, id: string | undefined, amount: bigint): RowWrite[] =>
  move(outcome, id, 'release', amount, { held: `-${amount}` });

/** Held for the tender → bound by the contract. */
export const commitHeld = <D>(outcome: Outcome<D>, id: string | undefined, amount: bigint): RowWrite[] =>
  move(outcome, id, 'commit', amount, { held: `-${amount}`, committed: `${amount}` });

/** A supplement binds more of the line. */
export const commitMore = <D>(outcome: Outcome<D>, id: string | undefined, amount: bigint): RowWrite[] =>
  move(outcome, id, 'commit', amount, { committed: `${amount}` });

/** A contract that is void gives its money back to the tender that begins again. */
export const uncommitToHold = <D>(outcome: Outcome<D>, id: string | undefined, amount: bigint): RowWrite[] =>
  move(outcome, id, 'uncommit', amount, { held: `${amount}`, committed: `-${amount}` });

/** What will never be paid goes back to the line. */
export const uncommit = <D>(outcome: Outcome<D>, id: string | undefined, amount: bigint): RowWrite[] =>
  move(outcome, id, 'uncommit', amount, { committed: `-${amount}` });

/**
 * What is held for a project while `fundsHeld`, in 分: the budget, or the rest of a contract that was reassigned. No
 * offer may ask for more (预算或者最高限价), for the contract is committed from it.
 */
export const heldFor = ({ initiation }: ProjectContext): bigint =>
  fen(initiation?.heldForRest ?? initiation?.budget);

export const pay = <D>(outcome: Outcome<D>, id: string | undefined, amount: bigint): RowWrite[] =>
  move(outcome, id, 'pay', amount, { committed: `-${amount}`, paid: `${amount}` });

/**
 * The part of the budget that the contract did not need stays held while the contract may still be rescinded:
 * a new tender would need it. Once the work has begun, or the contract has ended, it is set free.
 */
export function releaseSurplus<D>(outcome: Outcome<D>, id: string | undefined): RowWrite[] {
  const before = outcome.before as ProjectContext;
  const after = outcome.context as ProjectContext;
  if (!before.initiation?.fundsHeld || after.initiation?.fundsHeld || !before.contract) return [];
  return release(outcome, id, heldFor(before) - fen(before.contract.amount));
}
