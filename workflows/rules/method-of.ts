import { ruleOf } from './rule-of.ts';
import type { Binding, Method, Rule, RuleSet } from './types.ts';
import type { MethodTerms } from './values/method-terms.ts';

/** The record of a purchasing method as in force in the set. Throws UnknownRule. */
export function methodOf(set: RuleSet, method: Method): Rule<MethodTerms> & { binding: Binding } {
  return ruleOf<MethodTerms>(set, { id: `method.${method}` });
}

/** The clause and certainty behind one group of a method's values; the method's own clause where none is given. */
export function basisOf(rule: Rule<MethodTerms>, field: string): Pick<Rule, 'clause' | 'verified'> {
  const { clause, verified } = rule.value.basis.find(({ fields }) => fields.includes(field)) ?? rule;
  return { clause, verified };
}
