import type { AssignTable } from '../table.ts';

export const awardAssigns = {} satisfies AssignTable;
