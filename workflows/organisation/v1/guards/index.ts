import { recordGuards } from './records.ts';
import { standingGuards } from './standing.ts';

export const guards = { ...standingGuards, ...recordGuards };
