import type { CaseEvent } from '../../../kit/workflow.ts';

/** Which side of the contract acts. */
export const sideOf = (event: CaseEvent): 'buyer' | 'supplier' =>
  event.actor.role === 'supplier' ? 'supplier' : 'buyer';
