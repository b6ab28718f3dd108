import type { AssignTable } from '../table.ts';

export const remedyAssigns = {} satisfies AssignTable;
