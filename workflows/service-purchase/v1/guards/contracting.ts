import type { GuardTable } from '../table.ts';

export const contractingGuards = {} satisfies GuardTable;
