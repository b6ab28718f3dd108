import type { AssignTable } from '../table.ts';

export const holdAssigns = {} satisfies AssignTable;
