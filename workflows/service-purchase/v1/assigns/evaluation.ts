import type { AssignTable } from '../table.ts';

export const evaluationAssigns = {} satisfies AssignTable;
