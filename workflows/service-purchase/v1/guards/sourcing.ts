import type { GuardTable } from '../table.ts';

export const sourcingGuards = {} satisfies GuardTable;
