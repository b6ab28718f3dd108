import type { GuardTable } from '../table.ts';

export const failedGuards = {} satisfies GuardTable;
