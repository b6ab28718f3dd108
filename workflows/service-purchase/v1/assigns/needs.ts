import type { AssignTable } from '../table.ts';

export const needsAssigns = {} satisfies AssignTable;
