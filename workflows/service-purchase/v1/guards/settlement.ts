import type { GuardTable } from '../table.ts';

export const settlementGuards = {} satisfies GuardTable;
