import { z } from 'zod';
import { allDeadlineRules } from './deadlines/index.ts';
import { ProposalRefused, RuleOverrideRefused } from './errors.ts';
import { inForce } from './in-force.ts';
import { overrideCount, overrideValue } from './override.ts';
import { bindingOf } from './resolve-rules.ts';
import type { DeadlineRule, PlaceSelector, Rule, RuleSet } from './types.ts';
import { allRules } from './values/index.ts';

const words = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });

/** A rule as somebody proposes to change it: what is not named stays as it is. */
const change = z.strictObject({
  id: z.string().min(1),
  /** First day on which it would have been in force: a replay judges by it whatever was decided from that day on. */
  from: z.iso.date(),
  until: z.iso.date().optional(),
  clause: words,
  title: words.optional(),
  place: z
    .strictObject({
      province: z.string(),
      level: z.enum(['province', 'city', 'county']).optional(),
      city: z.string().optional(),
      cityExcept: z.array(z.string()).optional(),
    })
    .optional(),
  /** Of a value: the whole of it, in the shape that it has. */
  value: z.unknown().optional(),
  /** Of a period. */
  count: z.int().min(0).max(36_500).optional(),
  unit: z.enum(['working-day', 'calendar-day', 'year', 'minute']).optional(),
});

/** The file of a proposal: a list of changed rules. */
export const proposalFile = z.array(change).min(1).max(200);
export type ProposedChange = z.infer<typeof change>;

export interface Proposal {
  rules: readonly Rule[];
  deadlines: readonly DeadlineRule[];
}

/**
 * The changed rules in full. Throws ProposalRefused for an id that no rule has, for a value of another shape than the
 * rule's, and for a period changed as a value or the other way round.
 */
export function proposalOf(changes: readonly ProposedChange[]): Proposal {
  const rules: Rule[] = [];
  const deadlines: DeadlineRule[] = [];
  for (const [n, { value, count, unit, ...dated }] of changes.entries()) {
    const rule = known(allRules, dated);
    const period = known(allDeadlineRules, dated);
    if (rule && value !== undefined && count === undefined && unit === undefined) {
      requireShape(rule.value, value, `/${n}/value`);
      const { until: _, ...base } = rule;
      rules.push({ ...base, ...withoutUndefined(dated), value });
    } else if (period && value === undefined && (count !== undefined || unit !== undefined)) {
      const { until: _, ...base } = period;
      const changed = { ...withoutUndefined(dated), id: period.id };
      deadlines.push({ ...base, ...changed, ...withoutUndefined({ count, unit }) } as DeadlineRule);
    } else throw rule || period ? wrongKind(n, dated.id, rule !== undefined) : unknownId(n, dated.id);
  }
  return { rules, deadlines };
}

/**
 * A rule set as it would have been under the proposal: what was in force on its day and at its place is replaced, and
 * a body's own policy values keep their precedence where the proposed rule is one that a body may change. It keeps its
 * id, since it is stored nowhere and stands in for the one of that name. The same set where nothing in it changes.
 */
export function withProposal(set: RuleSet, { rules, deadlines }: Proposal): RuleSet {
  const { date, place, regime, overrides } = set;
  const own = <R extends Rule | DeadlineRule>(rule: R, override: (rule: R, wanted: unknown) => R): R => {
    if (!Object.hasOwn(overrides, rule.id)) return rule;
    try {
      return override(rule, overrides[rule.id]);
    } catch (error) {
      // No body may change it any more, or not that far: then the proposal is what binds it.
      if (error instanceof RuleOverrideRefused) return rule;
      throw error;
    }
  };
  const bound = <R extends Rule | DeadlineRule>(list: readonly R[]) =>
    list.map((rule) => [rule.id, { ...rule, binding: bindingOf(rule, regime) }] as const);
  const changedRules = inForce(rules, date, place).map((rule) => own(rule, overrideValue));
  const changedDeadlines = inForce(deadlines, date, place).map((rule) => own(rule, overrideCount));
  if (changedRules.length + changedDeadlines.length === 0) return set;
  return {
    ...set,
    rules: { ...set.rules, ...Object.fromEntries(bound(changedRules)) },
    deadlines: { ...set.deadlines, ...Object.fromEntries(bound(changedDeadlines)) },
  };
}

/** The rule that is changed: the latest of the id, for the same place where there are several. */
function known<R extends Rule | DeadlineRule>(
  all: readonly R[],
  { id, place }: { id: string; place?: unknown },
): R | undefined {
  const named = all.filter((rule) => rule.id === id).toSorted((a, b) => b.from.localeCompare(a.from));
  return named.find((rule) => samePlace(rule.place, place)) ?? named[0];
}

const samePlace = (a: PlaceSelector | undefined, b: unknown) =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Objects have the same fields, lists the same kind of entries, and the rest the same type. */
function requireShape(model: unknown, value: unknown, path: string): void {
  const kind = (one: unknown) => (one === null ? 'null' : Array.isArray(one) ? 'list' : typeof one);
  if (model !== null && value !== null && kind(model) !== kind(value)) {
    throw wrongShape(path, kind(model), kind(value));
  }
  if (Array.isArray(model) && Array.isArray(value)) {
    for (const [n, entry] of value.entries())
      if (model[0] !== undefined) requireShape(model[0], entry, `${path}/${n}`);
  } else if (isRecord(model) && isRecord(value)) {
    const fields = Object.keys(model).sort().join(', ');
    if (Object.keys(value).sort().join(', ') !== fields) {
      throw wrongShape(path, fields, Object.keys(value).sort().join(', '));
    }
    for (const [field, inner] of Object.entries(value)) requireShape(model[field], inner, `${path}/${field}`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const unknownId = (n: number, id: string) =>
  new ProposalRefused(
    `/${n}/id 没有规则“${id}”；全部规则见 docs/generated/rules.md。`,
    `/${n}/id there is no rule “${id}”; docs/generated/rules.md lists them all.`,
  );

const wrongKind = (n: number, id: string, isValue: boolean) =>
  new ProposalRefused(
    `/${n} “${id}”${isValue ? '是取值，须给出 value，不用 count、unit' : '是期限，须给出 count 或 unit，不用 value'}。`,
    `/${n} “${id}” is ${isValue ? 'a value: give value, and neither count nor unit' : 'a period: give count or unit, and no value'}.`,
  );

const wrongShape = (path: string, wanted: string, given: string) =>
  new ProposalRefused(
    `${path} 与现行规则的形式不同：应为 ${wanted}，实为 ${given}。`,
    `${path} has another shape than the rule has now: ${wanted} is wanted, ${given} was given.`,
  );
