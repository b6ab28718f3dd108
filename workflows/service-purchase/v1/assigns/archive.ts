import type { AssignTable } from '../table.ts';

export const archiveAssigns = {} satisfies AssignTable;
