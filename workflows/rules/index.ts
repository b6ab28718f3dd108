export { chineseNumeral, cite } from './clauses.ts';
export { allDeadlineRules } from './deadlines/index.ts';
export {
  detectSplitting,
  type PurchaseOfYear,
  type SplittingAnswer,
  type SplittingRequest,
} from './detect-splitting.ts';
export { dueAtOf, dueOf } from './due-of.ts';
export { RuleNotCounted, RuleOverrideRefused, ThresholdsUnknown, UnknownRule } from './errors.ts';
export { fenOf } from './fen.ts';
export { frameworkElimination } from './framework-elimination.ts';
export { basisOf, methodOf } from './method-of.ts';
export {
  type MethodPermission,
  type MethodPermissionRequest,
  methodPermission,
} from './method-permission.ts';
export { checkPanel, type PanelNeed, type PanelProblem, type PanelRequest, panelNeed } from './panel.ts';
export { periodWords } from './period-words.ts';
export { type RegimeAnswer, type RegimeReason, type RegimeRequest, regimeOf } from './regime-of.ts';
export { type RulesRequest, resolveRules } from './resolve-rules.ts';
export {
  type ResolvedThresholds,
  resolveThresholds,
  type SuppliedThresholds,
  type ThresholdsRequest,
} from './resolve-thresholds.ts';
export { deadlineRule, hasRule, ruleOf, valueIn } from './rule-of.ts';
export { type SupplierCountAnswer, type SupplierCountRequest, supplierCount } from './supplier-count.ts';
export * from './timetables.ts';
export type * from './types.ts';
export * from './values/contract.ts';
export * from './values/documents.ts';
export * from './values/evaluation.ts';
export { allRules } from './values/index.ts';
export type { EvaluationMode, MethodTerms, PanelTerms, Window } from './values/method-terms.ts';
export { methodRules } from './values/methods.ts';
export * from './values/organisations.ts';
export * from './values/performance.ts';
export * from './values/planning.ts';
export * from './values/procedure.ts';
export * from './values/reminders.ts';
export { type PurchaseObject, type Thresholds, thresholdRules } from './values/thresholds.ts';
export * from './windows.ts';
