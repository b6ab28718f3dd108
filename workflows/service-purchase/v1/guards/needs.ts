import type { GuardTable } from '../table.ts';

export const needsGuards = {} satisfies GuardTable;
