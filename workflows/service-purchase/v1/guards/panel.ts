import type { GuardTable } from '../table.ts';

export const panelGuards = {} satisfies GuardTable;
