import type { AssignTable } from '../table.ts';

export const panelAssigns = {} satisfies AssignTable;
