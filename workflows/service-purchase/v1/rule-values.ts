import type { CaseEvent } from '../../kit/workflow.ts';
import type { DeadlineRule, Regime } from '../../rules/types.ts';

/**
 * A value of the rules in force, or `undefined` where none binds this project: a guard that serves the rule
 * then has nothing to refuse.
 */
export function ruleValue<T>(event: CaseEvent, id: string): T | undefined {
  return event.rules?.rules?.[id]?.value as T | undefined;
}

/** The period of a rule, or `undefined` where it does not bind this project. */
export function periodOf(event: CaseEvent, id: string): DeadlineRule | undefined {
  return event.rules?.deadlines?.[id];
}

/**
 * Does a period bind in this regime? By law or by the body's own measures; union money follows the law by
 * reference (参照), purchases below the limit do not.
 */
export function bindsIn(event: CaseEvent, regime: Regime | null, id: string): boolean {
  const binding = event.rules?.deadlines?.[id]?.binding;
  return binding !== undefined && (binding !== 'by-reference' || regime !== 'SMALL');
}

/** Percent of the original contract, all supplements together (政府采购法 Art. 49). */
export const supplementCap = (event: CaseEvent) =>
  ruleValue<{ percent: number }>(event, 'supplement-cap')?.percent;

/** Percent of the contract (条例 Art. 48). */
export const performanceBondCap = (event: CaseEvent) =>
  ruleValue<{ percent: number }>(event, 'performance-bond-cap')?.percent;

/** Reworks before acceptance fails. */
export const reworkLimit = (event: CaseEvent) => ruleValue<number>(event, 'rework-limit');

export interface SheetTerms {
  minValid: number;
  trimFrom: number;
  deviation: number;
}
export const sheetTerms = (event: CaseEvent) => ruleValue<SheetTerms>(event, 'performance-sheets');

export type Grade = '优' | '良' | '中' | '差';
export interface Consequence {
  tailPercent: number;
  rectification: boolean;
  renewal: boolean;
  suspendInRegistry: boolean;
}
/** What follows from a grade, once there is one. */
export const consequenceOf = (event: CaseEvent, grade: Grade | null | undefined): Consequence | undefined =>
  grade ? ruleValue<Record<Grade, Consequence>>(event, 'evaluation-consequences')?.[grade] : undefined;

/** Percent a day of an amount that is paid late (款项支付条例 Art. 17). */
export const latePaymentPercent = (event: CaseEvent) =>
  ruleValue<{ interestPercentPerDay: string }>(event, 'late-payment')?.interestPercentPerDay;
