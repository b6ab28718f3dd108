import type { GuardTable } from '../table.ts';

export const performingGuards = {} satisfies GuardTable;
