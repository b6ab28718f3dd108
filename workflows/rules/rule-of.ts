import { UnknownRule } from './errors.ts';
import type { Binding, DeadlineRule, Rule, RuleSet } from './types.ts';

/** A rule of the set by id. Throws UnknownRule. */
export function ruleOf<T = unknown>(set: RuleSet, id: string): Rule<T> & { binding: Binding } {
  if (!Object.hasOwn(set.rules, id)) throw new UnknownRule(id, set.id);
  return set.rules[id] as Rule<T> & { binding: Binding };
}

/** Is a rule in force in the set? Abnormally low prices, for one, only are from 2026-02-01. */
export function hasRule(set: RuleSet, id: string): boolean {
  return Object.hasOwn(set.rules, id) || Object.hasOwn(set.deadlines, id);
}

/** A period of the set by id. Throws UnknownRule. */
export function deadlineRule(set: RuleSet, id: string): DeadlineRule & { binding: Binding } {
  if (!Object.hasOwn(set.deadlines, id)) throw new UnknownRule(id, set.id);
  return set.deadlines[id] as DeadlineRule & { binding: Binding };
}

/** The value that the set holds for a known rule, typed by it. Throws UnknownRule. */
export function valueIn<V>(set: RuleSet, rule: Rule<V>): V {
  return ruleOf<V>(set, rule.id).value;
}
