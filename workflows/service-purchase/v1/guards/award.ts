import type { GuardTable } from '../table.ts';

export const awardGuards = {} satisfies GuardTable;
