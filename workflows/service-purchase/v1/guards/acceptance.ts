import type { GuardTable } from '../table.ts';

export const acceptanceGuards = {} satisfies GuardTable;
