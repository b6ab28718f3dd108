export { chineseNumeral, cite } from './clauses.ts';
export { allDeadlineRules } from './deadlines/index.ts';
export {
  detectSplitting,
  type PurchaseOfYear,
} from './detect-splitting.ts';
export { dueAtOf, dueOf } from './due-of.ts';
export { RuleNotCounted, RuleOverrideRefused, ThresholdsUnknown, UnknownRule } from './errors.ts';
export { fenOf } from './fen.ts';
export { frameworkElimination } from './framework-elimination.ts';
export { methodOf } from './method-of.ts';
export { methodPermission } from './method-permission.ts';
export { checkPanel, panelNeed } from './panel.ts';
export { periodWords } from './period-words.ts';
export { type RegimeAnswer, regimeOf } from './regime-of.ts';
export { resolveRules } from './resolve-rules.ts';
export {
  resolveThresholds,
  type SuppliedThresholds,
} from './resolve-thresholds.ts';
export { deadlineRule, hasRule, ruleOf, valueIn } from './rule-of.ts';
export { supplierCount } from './supplier-count.ts';
export * from './timetables.ts';
export type * from './types.ts';
export * from './values/contract.ts';
export * from './values/documents.ts';
export * from './values/evaluation.ts';
export { allRules } from './values/index.ts';
export type { MethodTerms } from './values/method-terms.ts';

export * from './values/organisations.ts';
export * from './values/performance.ts';
export * from './values/planning.ts';
export * from './values/procedure.ts';
export * from './values/reminders.ts';
export * from './values/sealing.ts';
export { type Thresholds, thresholdsKey } from './values/thresholds.ts';
export * from './windows.ts';
