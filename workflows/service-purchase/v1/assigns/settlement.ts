import type { AssignTable } from '../table.ts';

export const settlementAssigns = {} satisfies AssignTable;
