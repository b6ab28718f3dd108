import type { AssignTable } from '../table.ts';

export const planningAssigns = {} satisfies AssignTable;
