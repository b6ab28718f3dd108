import type { AssignTable } from '../table.ts';

export const sourcingAssigns = {} satisfies AssignTable;
