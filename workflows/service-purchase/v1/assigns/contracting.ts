import type { AssignTable } from '../table.ts';

export const contractingAssigns = {} satisfies AssignTable;
