import { assertDate, contentHash } from '../calendar/index.ts';
import { allDeadlineRules } from './deadlines/index.ts';
import { RuleOverrideRefused } from './errors.ts';
import { inForce } from './in-force.ts';
import { overrideCount, overrideValue } from './override.ts';
import { suppliedThresholds } from './supplied-thresholds.ts';
import type { Binding, DeadlineRule, Place, Regime, Rule, RuleSet, Verified } from './types.ts';
import { allRules } from './values/index.ts';

export interface RulesRequest {
  /** The day whose law applies, usually that of the issue of the documents. */
  date: string;
  regime: Regime;
  place?: Place;
  /** The body's policy values by rule id: a value, some of its fields, or the count of a period. */
  overrides?: Readonly<Record<string, unknown>>;
}

/** How a rule binds in a regime. */
export function bindingOf(rule: { verified: Verified; binds: readonly Regime[] }, regime: Regime): Binding {
  if (rule.verified === 'policy') return 'policy';
  return rule.binds.includes(regime) ? 'law' : 'by-reference';
}

/**
 * Everything that binds a project on a day, in a regime, at a place. Rules of law that bind another regime
 * are in the set too, marked `by-reference`. The result is plain data and equal content has an equal id.
 * Throws RuleOverrideRefused, CalendarInputError INVALID_DATE.
 */
export function resolveRules({ date, regime, place, overrides = {} }: RulesRequest): RuleSet {
  assertDate(date);
  const rules: Record<string, Rule & { binding: Binding }> = {};
  const deadlines: Record<string, DeadlineRule & { binding: Binding }> = {};
  for (const rule of inForce(allRules, date, place)) {
    const own = Object.hasOwn(overrides, rule.id) ? overrideValue(rule, overrides[rule.id]) : rule;
    rules[rule.id] = { ...own, binding: bindingOf(rule, regime) };
  }
  for (const rule of inForce(allDeadlineRules, date, place)) {
    const own = Object.hasOwn(overrides, rule.id) ? overrideCount(rule, overrides[rule.id]) : rule;
    deadlines[rule.id] = { ...own, binding: bindingOf(rule, regime) };
  }
  // A place without built-in thresholds: the body's own take their place.
  if (Object.hasOwn(overrides, 'thresholds') && !Object.hasOwn(rules, 'thresholds')) {
    rules.thresholds = { ...suppliedThresholds(overrides.thresholds), binding: 'policy' };
  }
  for (const id of Object.keys(overrides)) {
    if (!Object.hasOwn(rules, id) && !Object.hasOwn(deadlines, id)) {
      throw new RuleOverrideRefused(
        id,
        '不存在或在该日期未生效。',
        'does not exist or is not in force on that day.',
      );
    }
  }
  const content = { date, regime, ...(place ? { place } : {}), rules, deadlines, overrides };
  // A copy by way of JSON: the stored set shares no object with the tables that it was made from.
  return JSON.parse(JSON.stringify({ id: `cn@${date}#${contentHash(content, 8)}`, ...content })) as RuleSet;
}
