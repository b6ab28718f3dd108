import type { GuardTable } from '../table.ts';

export const remedyGuards = {} satisfies GuardTable;
