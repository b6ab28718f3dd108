import type { AssignTable } from '../project/table.ts';

export const archiveAssigns = {} satisfies AssignTable;
