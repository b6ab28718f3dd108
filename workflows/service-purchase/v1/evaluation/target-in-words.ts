import type { IndicatorKind } from '../events/evaluation/indicator-tree.ts';

export interface TargetInNumbers {
  kind: IndicatorKind;
  targetValue?: string;
  unit?: string;
}

const atMost = /^(≤|<=|不超过|不高于|不多于|不大于|小于等于|至多|控制在)\s*/;
const atLeast = /^(≥|>=|不低于|不少于|不小于|大于等于|达到|至少)\s*/;
const number = /^(\d{1,13}(?:,\d{3})*)(\.\d{1,4})?\s*(.{0,20})$/;

/**
 * Reads a target that was written in words ("≥90%", "不超过120元", "4000人次") as a number with its unit. What
 * begins with no number is judged in bands; a proposal for the officer, never more.
 */
export function targetInWords(target: string): TargetInNumbers {
  const negative = atMost.test(target);
  const found = number.exec(target.trim().replace(negative ? atMost : atLeast, ''));
  const digits = `${(found?.[1] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '')}${found?.[2] ?? ''}`;
  // A target of zero measures nothing: it is judged.
  if (!found || /^[0.]*$/.test(digits)) return { kind: 'qualitative' };
  const unit = found[3]?.trim();
  return {
    kind: negative ? 'negative' : 'quantitative',
    targetValue: digits,
    ...(unit ? { unit } : {}),
  };
}
