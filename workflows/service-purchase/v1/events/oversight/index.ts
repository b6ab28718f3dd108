import { recordFinding } from './record-finding.ts';

export const oversightEvents = { [recordFinding.type]: recordFinding };
