import type { CaseEvent } from '../../../kit/workflow.ts';
import { type DeadlineRule, type RuleSet, ruleOf } from '../../../rules/index.ts';

/** Does a rule or period bind this project? What binds another regime is mirrored by REF and left aside by SMALL. */
export function applies(rules: RuleSet, id: string): boolean {
  const rule = rules.rules[id] ?? rules.deadlines[id];
  return rule !== undefined && (rule.binding !== 'by-reference' || rules.regime === 'REF');
}

/** The value of a rule that binds this project, or `undefined` where nothing does: then nothing is asked. */
export function lawOf<V>(rules: RuleSet, id: string): V | undefined {
  return applies(rules, id) ? ruleOf<V>(rules, id).value : undefined;
}

/**
 * The value of a rule in force, whether the law binds this project or its measures only follow the law: what both
 * sides signed is held to the same caps below the limit (限额以下). `undefined` where no rule is in force.
 */
export function ruleValue<T>(event: Pick<CaseEvent, 'rules'>, id: string): T | undefined {
  return event.rules?.rules?.[id]?.value as T | undefined;
}

/** The period of a rule, or `undefined` where it does not bind this project. */
export function periodOf(event: CaseEvent, id: string): DeadlineRule | undefined {
  return event.rules?.deadlines?.[id];
}

/** Percent of the original contract, all supplements together (政府采购法 Art. 49). */
export const supplementCap = (event: CaseEvent) =>
  ruleValue<{ percent: number }>(event, 'supplement-cap')?.percent;

/** Percent of the budget (条例 Art. 33). */
export const bidBondCap = (event: CaseEvent) =>
  ruleValue<{ percent: number }>(event, 'bid-bond-cap')?.percent;

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
export const consequenceOf = (
  event: Pick<CaseEvent, 'rules'>,
  grade: Grade | null | undefined,
): Consequence | undefined =>
  grade ? ruleValue<Record<Grade, Consequence>>(event, 'evaluation-consequences')?.[grade] : undefined;

/** Percent a day of an amount that is paid late (款项支付条例 Art. 17). */
export const latePaymentPercent = (event: CaseEvent) =>
  ruleValue<{ interestPercentPerDay: string }>(event, 'late-payment')?.interestPercentPerDay;
