import type { CaseEvent } from '../../../kit/workflow.ts';
import {
  bidBondRule,
  consequencesRule,
  type DeadlineId,
  type DeadlineRule,
  latePaymentKey,
  type Method,
  performanceBondRule,
  type RuleKey,
  type RuleSet,
  reworkRule,
  sheetsRule,
  supplementRule,
  valueIn,
} from '../../../rules/index.ts';

/** Does a rule or period bind this project? What binds another regime is mirrored by REF and left aside by SMALL. */
export function applies(rules: RuleSet, rule: RuleKey | DeadlineId | `method.${Method}`): boolean {
  const id = typeof rule === 'string' ? rule : rule.id;
  const known = rules.rules[id] ?? rules.deadlines[id];
  return known !== undefined && (known.binding !== 'by-reference' || rules.regime === 'REF');
}

/** The value of a rule that binds this project, or `undefined` where nothing does: then nothing is asked. */
export function lawOf<V>(rules: RuleSet, rule: RuleKey<V>): V | undefined {
  return applies(rules, rule) ? valueIn(rules, rule) : undefined;
}

/**
 * The value of a rule in force, whether the law binds this project or its measures only follow the law: what both
 * sides signed is held to the same caps below the limit (限额以下). Throws UnknownRule where the set does not hold
 * it: a rule that nobody resolved must never pass for one that allows everything.
 */
export function ruleValue<V>({ rules }: Pick<CaseEvent, 'rules'>, rule: RuleKey<V>): V {
  return valueIn(rules, rule);
}

/** The period of a rule, or `undefined` where it does not bind this project. */
export function periodOf({ rules }: Pick<CaseEvent, 'rules'>, id: DeadlineId): DeadlineRule | undefined {
  return rules.deadlines[id];
}

/** Percent of the original contract, all supplements together (政府采购法 Art. 49). */
export const supplementCap = (event: Pick<CaseEvent, 'rules'>) => ruleValue(event, supplementRule).percent;

/** Percent of the budget (条例 Art. 33). */
export const bidBondCap = (event: Pick<CaseEvent, 'rules'>) => ruleValue(event, bidBondRule).percent;

/** Percent of the contract (条例 Art. 48). */
export const performanceBondCap = (event: Pick<CaseEvent, 'rules'>) =>
  ruleValue(event, performanceBondRule).percent;

/** Reworks before acceptance fails. */
export const reworkLimit = (event: Pick<CaseEvent, 'rules'>) => ruleValue(event, reworkRule);

/** How many sheets make a result, from how many on the extremes are left out, and what is far from the median. */
export const sheetTerms = (event: Pick<CaseEvent, 'rules'>) => ruleValue(event, sheetsRule);

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
): Consequence | undefined => (grade ? ruleValue(event, consequencesRule)[grade] : undefined);

/** Percent a day of an amount that is paid late (款项支付条例 Art. 17). */
export const latePaymentPercent = (event: Pick<CaseEvent, 'rules'>) =>
  ruleValue(event, latePaymentKey).interestPercentPerDay;
