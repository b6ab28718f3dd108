import type { GuardTable } from '../table.ts';

export const initiationGuards = {} satisfies GuardTable;
