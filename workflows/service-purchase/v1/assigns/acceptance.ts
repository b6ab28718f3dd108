import type { AssignTable } from '../table.ts';

export const acceptanceAssigns = {} satisfies AssignTable;
