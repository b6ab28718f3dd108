import type { GuardTable } from '../table.ts';

export const evaluationGuards = {} satisfies GuardTable;
