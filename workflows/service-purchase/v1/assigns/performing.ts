import type { AssignTable } from '../table.ts';

export const performingAssigns = {} satisfies AssignTable;
