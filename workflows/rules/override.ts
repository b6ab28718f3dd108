import { RuleOverrideRefused } from './errors.ts';
import type { DeadlineRule, Limits, Rule } from './types.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Two numbers side by side would read the same for different years and counts. */
const isNumberPattern = (text: string): boolean =>
  text.length <= 60 &&
  /^[^{}\p{Cc}]*\{(year|seq)\}[^{}\p{Cc}]*[^{}\p{Cc}\d][^{}\p{Cc}]*\{(year|seq)\}[^{}\p{Cc}]*$/u.test(text) &&
  text.includes('{year}') &&
  text.includes('{seq}');

/** The new value, checked against its limits; fields that are not named keep their value. */
function limited(id: string, path: string, limits: Limits, current: unknown, wanted: unknown): unknown {
  const at = path ? `（${path}）` : '';
  switch (limits.kind) {
    case 'integer':
      if (Number.isInteger(wanted) && (wanted as number) >= limits.min && (wanted as number) <= limits.max)
        return wanted;
      throw new RuleOverrideRefused(
        id,
        `${at}应为 ${limits.min} 至 ${limits.max} 的整数。`,
        `${path} must be a whole number from ${limits.min} to ${limits.max}.`,
      );
    case 'one-of':
      if (typeof wanted === 'string' && limits.values.includes(wanted)) return wanted;
      throw new RuleOverrideRefused(
        id,
        `${at}只能取：${limits.values.join('、')}。`,
        `${path} must be one of ${limits.values.join(', ')}.`,
      );
    case 'number-pattern':
      if (typeof wanted === 'string' && isNumberPattern(wanted)) return wanted;
      throw new RuleOverrideRefused(
        id,
        `${at}应含 {year} 和 {seq} 各一次且不相连，如“平工购〔{year}〕{seq}号”，不超过 60 个字。`,
        `${path} must hold {year} and {seq} once each, not side by side, such as "平工购〔{year}〕{seq}号", in at most 60 characters.`,
      );
    case 'fields': {
      if (!isRecord(wanted))
        throw new RuleOverrideRefused(id, `${at}应为一组字段。`, `${path} must be a group of fields.`);
      const result: Record<string, unknown> = { ...(current as Record<string, unknown>) };
      for (const [field, value] of Object.entries(wanted)) {
        const inner = Object.hasOwn(limits.fields, field) ? limits.fields[field] : undefined;
        if (!inner)
          throw new RuleOverrideRefused(id, `的“${field}”不可调整。`, `has no adjustable field "${field}".`);
        result[field] = limited(id, path ? `${path}.${field}` : field, inner, result[field], value);
      }
      return result;
    }
  }
}

function limitsOf(rule: Rule | DeadlineRule): Limits {
  if (rule.verified === 'policy' && rule.overridable) return rule.overridable;
  throw new RuleOverrideRefused(
    rule.id,
    rule.verified === 'policy' ? '不可调整。' : `出自${rule.clause.zh}，不可由采购人调整。`,
    rule.verified === 'policy'
      ? 'cannot be changed.'
      : `rests on ${rule.clause.en} and cannot be changed by a purchasing body.`,
  );
}

/** A policy value as the body wants it. Throws RuleOverrideRefused for law and for values beyond the limits. */
export function overrideValue(rule: Rule, wanted: unknown): Rule {
  return { ...rule, value: limited(rule.id, '', limitsOf(rule), rule.value, wanted) };
}

/** A policy period with the body's own count. Throws RuleOverrideRefused. */
export function overrideCount(rule: DeadlineRule, wanted: unknown): DeadlineRule {
  return { ...rule, count: limited(rule.id, '', limitsOf(rule), rule.count, wanted) as number };
}
