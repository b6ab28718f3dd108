import type { GuardTable } from '../table.ts';

export const archiveGuards = {} satisfies GuardTable;
