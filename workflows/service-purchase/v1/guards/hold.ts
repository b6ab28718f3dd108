import type { GuardTable } from '../table.ts';

export const holdGuards = {} satisfies GuardTable;
