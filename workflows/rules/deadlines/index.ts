import type { DeadlineRule } from '../types.ts';
import { awardDeadlines } from './award.ts';
import { organisationDeadlines } from './organisations.ts';
import { performingDeadlines } from './performing.ts';
import { planningDeadlines } from './planning.ts';
import { remedyDeadlines } from './remedy.ts';
import { sourcingDeadlines } from './sourcing.ts';

/** Every period of every date, in the order of a project's life. */
export const allDeadlineRules: readonly DeadlineRule[] = [
  ...planningDeadlines,
  ...sourcingDeadlines,
  ...awardDeadlines,
  ...remedyDeadlines,
  ...performingDeadlines,
  ...organisationDeadlines,
];
