import type { ClockTable } from '../table.ts';

export const contractClocks = {} satisfies ClockTable;
