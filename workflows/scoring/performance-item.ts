import { type Band, overshootRule, qualitativeBandsRule } from '../rules/index.ts';
import { ScoringError } from './errors.ts';
import { decimalWithin } from './inputs.ts';
import {
  executionScore,
  type IndicatorScore,
  negativeScore,
  quantitativeScore,
  scoreInBand,
} from './performance-indicators.ts';
import { compare, hundred, parseDecimal, toFixed, zero } from './rational.ts';

export interface IndicatorTerms {
  /** Percent of the weight that each band takes. */
  bands: Record<Band, { from: number; below: number }>;
  /** An actual of so many percent of its target needs a reason. */
  explainFromPercent: number;
}

export interface Indicator {
  /** Points of 100. */
  weight: string;
  kind: 'quantitative' | 'negative' | 'qualitative' | 'execution';
  /** The target as a number; for `execution` the budget in yuan. Without it the points are given by hand. */
  targetValue?: string | undefined;
}

/** What an evaluator found about one indicator. */
export interface Finding {
  score?: string | null | undefined;
  actual?: string | undefined;
  band?: Band | undefined;
  reason?: string | undefined;
}

const termsToday: IndicatorTerms = {
  bands: qualitativeBandsRule.value,
  explainFromPercent: overshootRule.value.explainFromPercent,
};

/**
 * The points of one indicator, with two decimals, or null while something of the finding is missing. Points that
 * follow from the actual value are computed; what is written beside them must agree, save that a result far above
 * its target may be given less, with a reason (指标值明显偏低的核减). Throws ScoringError OUT_OF_RANGE,
 * REASON_REQUIRED, NOT_AS_COMPUTED, DIVISION_BY_ZERO, INVALID_DECIMAL.
 */
export function itemScore(indicator: Indicator, finding: Finding, terms = termsToday): string | null {
  const { weight, kind, targetValue } = indicator;
  if (kind === 'qualitative') {
    if (!finding.band || finding.score == null) return null;
    return scoreInBand({ band: finding.band, score: finding.score, weight, bands: terms.bands });
  }
  if (targetValue === undefined) return finding.score == null ? null : byHand(finding.score, weight);
  if (finding.actual === undefined) return null;
  const computed = measured(kind, { targetValue, actual: finding.actual, weight }, terms);
  if (computed.needsExplanation && !finding.reason) {
    throw new ScoringError(
      'REASON_REQUIRED',
      '/reason',
      `实际完成值明显高于目标值，须说明原因（目标是否定得过低）。`,
      'The actual value is far above its target: say why (was the target set too low?).',
    );
  }
  return agreed(computed, finding, weight);
}

/** What the actual value alone makes of an indicator. */
function measured(
  kind: 'quantitative' | 'negative' | 'execution',
  { targetValue, actual, weight }: { targetValue: string; actual: string; weight: string },
  { explainFromPercent }: IndicatorTerms,
): IndicatorScore {
  if (kind === 'execution') return executionScore({ budget: targetValue, executed: actual, weight });
  if (kind === 'negative') return negativeScore({ target: targetValue, actual, weight });
  return quantitativeScore({ target: targetValue, actual, weight, explainFromPercent });
}

function agreed(computed: IndicatorScore, { score, reason }: Finding, weight: string): string {
  if (score == null) return computed.score;
  const given = byHand(score, weight);
  const side = compare(parseDecimal(given), parseDecimal(computed.score));
  if (side === 0 || (side < 0 && computed.needsExplanation && reason)) return given;
  throw new ScoringError(
    'NOT_AS_COMPUTED',
    '/score',
    `按实际完成值计算应得${computed.score}分，填报为${given}分。`,
    `The actual value earns ${computed.score} points; ${given} are written.`,
  );
}

const byHand = (score: string, weight: string): string =>
  toFixed(
    decimalWithin(
      score,
      zero,
      decimalWithin(weight, zero, hundred, '/weight', '0–100'),
      '/score',
      `0–${weight}`,
    ),
  );
