import type { CaseEvent } from '../../../kit/workflow.ts';
import {
  hasRule,
  type MethodTerms,
  methodOf,
  methodPermission,
  type RegimeAnswer,
  regimeOf,
  ruleOf,
  type SuppliedThresholds,
  supplierCount,
  thresholdsKey,
  unionBelowLimitRule,
} from '../../../rules/index.ts';
import { fen } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { lawOf } from './rule-values.ts';

/** What the law asks of the project's method; `undefined` before a method is chosen. */
export function termsOf(event: CaseEvent, context: ProjectContext): MethodTerms | undefined {
  const { method } = context.planning;
  return method ? methodOf(event.rules, method).value : undefined;
}

/** The thresholds of the case's rule set in 分: those of its place, or what the body entered; none where neither is. */
export function thresholdsOf({ rules }: Pick<CaseEvent, 'rules'>): SuppliedThresholds | undefined {
  if (!hasRule(rules, thresholdsKey)) return undefined;
  const { value, clause } = ruleOf(rules, thresholdsKey);
  return { limit: fen(value.limit), openTender: fen(value.openTender), clause };
}

/** What the money of the project's line counts as; `undefined` where no line was loaded. */
export function fundKindOf(event: EventWith<'fundingLine'>): 'fiscal' | 'union' | 'mixed' | undefined {
  const line = event.facts.fundingLine;
  return line?.reviewed?.basis ?? line?.kind;
}

/** Which regime the project falls under (采购法第二条). Throws ThresholdsUnknown: guard `thresholdsKnown` comes first. */
export function regimeOfProject(event: CaseEvent, context: ProjectContext): RegimeAnswer {
  const { initiation } = context;
  if (!initiation) throw new Error('a regime needs an initiation');
  const supplied = thresholdsOf(event);
  return regimeOf({
    fundKind: initiation.fundKind,
    amount: fen(initiation.budget),
    inCatalogue: initiation.inCatalogue,
    unionBelowLimit: lawOf(event.rules, unionBelowLimitRule),
    date: event.rules.date,
    place: event.rules.place,
    ...(supplied ? { supplied } : {}),
  });
}

/** Needs the method the regulator's approval for this amount (采购法第二十七条)? */
export function permission(event: CaseEvent, context: ProjectContext, method: MethodTerms['method']) {
  const known = thresholdsOf(event);
  const budget = context.initiation?.budget;
  if (!known || !budget) return undefined;
  return methodPermission(event.rules, {
    method,
    amount: fen(budget),
    openTender: known.openTender,
    approved: context.planning.exception === 'granted',
  });
}

/** Are `count` suppliers enough to go on? Every project here buys services (政府购买服务). */
export function enoughSuppliers(event: CaseEvent, context: ProjectContext, count: number) {
  const { planning, sourcing } = context;
  if (!planning.method) return undefined;
  return supplierCount(event.rules, {
    method: planning.method,
    count,
    purchasedService: true,
    // Approval of the method for its amount is not yet approval to go on with two.
    approved:
      sourcing.twoAllowed || (planning.exception === 'granted' && planning.ground === 'tender-left-two'),
  });
}
