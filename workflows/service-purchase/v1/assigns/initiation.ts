import type { AssignTable } from '../table.ts';

export const initiationAssigns = {} satisfies AssignTable;
