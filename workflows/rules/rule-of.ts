import { UnknownRule } from './errors.ts';
import type { Binding, DeadlineId, DeadlineRule, Rule, RuleKey, RuleSet } from './types.ts';

/** The set's own version of a known rule, typed by it. Throws UnknownRule. */
export function ruleOf<V>(set: RuleSet, { id }: RuleKey<V>): Rule<V> & { binding: Binding } {
  if (!Object.hasOwn(set.rules, id)) throw new UnknownRule(id, set.id);
  return set.rules[id] as Rule<V> & { binding: Binding };
}

/** Is a rule in force in the set? Abnormally low prices, for one, only are from 2026-02-01. */
export function hasRule(set: RuleSet, rule: RuleKey | DeadlineId): boolean {
  const id = typeof rule === 'string' ? rule : rule.id;
  return Object.hasOwn(set.rules, id) || Object.hasOwn(set.deadlines, id);
}

/** A period of the set by id. Throws UnknownRule. */
export function deadlineRule(set: RuleSet, id: DeadlineId): DeadlineRule & { binding: Binding } {
  if (!Object.hasOwn(set.deadlines, id)) throw new UnknownRule(id, set.id);
  return set.deadlines[id] as DeadlineRule & { binding: Binding };
}

/** The value that the set holds for a known rule, typed by it. Throws UnknownRule. */
export function valueIn<V>(set: RuleSet, rule: RuleKey<V>): V {
  return ruleOf(set, rule).value;
}
