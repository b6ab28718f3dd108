import type { GuardTable } from '../table.ts';

export const planningGuards = {} satisfies GuardTable;
