import type { ClockTable } from '../table.ts';

export const tenderClocks = {} satisfies ClockTable;
