import type { AssignTable } from '../table.ts';

export const failedAssigns = {} satisfies AssignTable;
