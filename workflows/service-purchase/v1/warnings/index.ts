import { collusionWarnings } from './collusion.ts';
import { competitionWarnings } from './competition.ts';
import { fundingWarnings } from './funding.ts';

/** What makes people look twice (廉政风险提示): nothing here forbids, but going on needs a recorded reason. */
export const warnings = { ...collusionWarnings, ...competitionWarnings, ...fundingWarnings };
