import { addDays, addMonths } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { contractTermRule } from '../../../rules/index.ts';
import { ruleValue } from '../law/rule-values.ts';
import type { ProjectContext } from '../project/context.ts';

/** The last day of a term: the day before the same day of the month, so many months later. */
export const lastDay = (startsOn: string, months: number): string => addDays(addMonths(startsOn, months), -1);

export interface TermLimit {
  months: number;
  /** More than a year is allowed, because budget and content are secured. */
  multiYear: boolean;
}

/**
 * How long the contract may run in all (102号令 Art. 24): a year, or three where later years have their budget and
 * content and price are stable, as found at initiation or declared with the extension. `undefined`: no rule in force.
 */
export function termLimit(
  { initiation }: ProjectContext,
  event: CaseEvent,
  declared?: { budgetCover: boolean; stableContent: boolean } | undefined,
): TermLimit | undefined {
  const term = ruleValue(event, contractTermRule);
  if (!term) return undefined;
  const approved = (initiation?.termMonths ?? 0) > term.years * 12;
  const multiYear = approved || Boolean(declared?.budgetCover && declared.stableContent);
  return { months: 12 * (multiYear ? term.yearsWithBudgetCover : term.years), multiYear };
}
