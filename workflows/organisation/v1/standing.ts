import type { RowWrite } from '../../kit/commit.ts';
import { update } from '../../kit/rows.ts';
import type { Outcome } from '../../kit/workflow.ts';

/** The standing of an organisation as lists show it (organisations.status): the stage of its case. */
export type Standing = 'candidate' | 'vetted' | 'connected' | 'demonstration' | 'suspended' | 'deregistered';

/** The standing by the leaf state: `main.active.regular.connected` → `connected`. */
export const standingOf = (state: readonly string[]): Standing =>
  (state[0]?.split('.').at(-1) ?? 'candidate') as Standing;

/** Lists and other cases read the standing from the ledger's row, which follows the case. */
export const standingRow = <D>({ instanceId, state, event }: Outcome<D>): RowWrite =>
  update('organisations', { id: instanceId }, { status: standingOf(state), updatedAt: event.at });
