import type { CaseEvent } from '../../../kit/workflow.ts';
import { gradeRule } from '../../../rules/index.ts';
import { gradeOf, type PerformanceResult, performanceGrade } from '../../../scoring/index.ts';
import { type Grade, ruleValue, sheetTerms } from '../law/rule-values.ts';
import type { EventWith } from '../project/facts.ts';

/**
 * The result of all sheets of the round under the rules in force, or `undefined` while there are too few of
 * them. `needsReason` counts in the order of the fact `reviewSheets`.
 */
export function performanceOf(event: EventWith<'reviewSheets'>): PerformanceResult | undefined {
  const policy = sheetTerms(event);
  const sheets = event.facts.reviewSheets.map((sheet) => sheet.total);
  if (sheets.length < (policy?.minValid ?? 1)) return undefined;
  const result = performanceGrade({ sheets, ...(policy ? { policy } : {}) });
  return { ...result, grade: gradeIn(event, result.aggregate) };
}

/** The grade of an aggregate under the rules in force. */
export const gradeIn = (event: CaseEvent, aggregate: string): Grade =>
  gradeOf(aggregate, ruleValue(event, gradeRule));

/** Evaluators whose sheet is far from the median and who have not said why. */
export function unexplained(event: EventWith<'reviewSheets'>): string[] {
  const sheets = event.facts.reviewSheets;
  return (performanceOf(event)?.needsReason ?? []).flatMap((index) => {
    const sheet = sheets[index];
    return sheet && !sheet.deviationReason ? [sheet.evaluatorId] : [];
  });
}
