import { type Band, overshootRule, qualitativeBandsRule } from '../rules/index.ts';
import { ScoringError } from './errors.ts';
import { decimalWithin } from './inputs.ts';
import { parseYuan } from './money.ts';
import {
  compare,
  divide,
  hundred,
  least,
  multiply,
  parseDecimal,
  percentOf,
  type Rational,
  rational,
  subtract,
  toFixed,
  zero,
} from './rational.ts';

/** Indicator scores are points, rounded half-up to two decimals. */
export interface IndicatorScore {
  score: string;
  /** The result is far above its target: explain it, and lower the score if the target was set too low. */
  needsExplanation: boolean;
}

const one = rational(1n);

function parseWeightOf(weight: string | number): Rational {
  return decimalWithin(weight, zero, hundred, '/weight', '0–100');
}

function parseTarget(target: string, pointer: string): Rational {
  const parsed = decimalWithin(target, zero, rational(10n ** 18n), pointer, '0–10^18');
  if (parsed.n > 0n) return parsed;
  throw new ScoringError(
    'DIVISION_BY_ZERO',
    pointer,
    '目标值为零，无法计算完成率，请人工评定并说明。',
    'The target is zero, so no completion rate exists; score it by hand with a reason.',
  );
}

/** A higher-is-better indicator: met → full weight, missed → proportional (财预〔2020〕10号). Throws ScoringError. */
export function quantitativeScore({
  target,
  actual,
  weight,
}: {
  target: string;
  actual: string;
  weight: string | number;
}): IndicatorScore {
  const points = parseWeightOf(weight);
  const rate = divide(
    decimalWithin(actual, zero, rational(10n ** 18n), '/actual', '0–10^18'),
    parseTarget(target, '/target'),
  );
  return {
    score: toFixed(multiply(least(rate, one), points)),
    needsExplanation:
      compare(multiply(rate, hundred), rational(BigInt(overshootRule.value.explainFromPercent))) >= 0,
  };
}

/** A lower-is-better indicator (反向指标): at most T → full, T to 2T → falling to zero. Throws ScoringError. */
export function negativeScore({
  target,
  actual,
  weight,
}: {
  target: string;
  actual: string;
  weight: string | number;
}): IndicatorScore {
  const points = parseWeightOf(weight);
  const limit = parseTarget(target, '/target');
  const reached = decimalWithin(actual, zero, rational(10n ** 18n), '/actual', '0–10^18');
  const excess = divide(subtract(reached, limit), limit);
  const share = compare(excess, zero) <= 0 ? one : compare(excess, one) >= 0 ? zero : subtract(one, excess);
  return { score: toFixed(multiply(share, points)), needsExplanation: false };
}

/** A judged indicator: a band, and the percent of the weight given within it. Throws ScoringError OUT_OF_RANGE. */
export function qualitativeScore({
  band,
  percent,
  weight,
}: {
  band: Band;
  percent: string | number;
  weight: string | number;
}): IndicatorScore {
  const { from, below } = qualitativeBandsRule.value[band];
  const given = parseDecimal(percent, '/percent');
  const atTop = below === 100 ? compare(given, hundred) <= 0 : compare(given, rational(BigInt(below))) < 0;
  if (compare(given, rational(BigInt(from))) < 0 || !atTop) {
    const range = `[${from} %, ${below} %${below === 100 ? ']' : ')'}`;
    throw new ScoringError(
      'OUT_OF_RANGE',
      '/percent',
      `该档次的得分比例应在 ${range} 内。`,
      `This band takes ${range}.`,
    );
  }
  return { score: toFixed(percentOf(parseWeightOf(weight), given)), needsExplanation: false };
}

/**
 * Budget execution (预算执行率): executed ÷ budget × weight, at most the weight. A budget of zero has no rate:
 * it is refused (DIVISION_BY_ZERO), never scored as a silent zero. Throws ScoringError.
 */
export function executionScore({
  budget,
  executed,
  weight = 10,
}: {
  budget: string;
  executed: string;
  weight?: string | number;
}): IndicatorScore {
  const planned = parseYuan(budget, '/budget');
  const spent = parseYuan(executed, '/executed');
  if (planned === 0n) {
    throw new ScoringError(
      'DIVISION_BY_ZERO',
      '/budget',
      '预算数为零，无法计算预算执行率，请核对合计行。',
      'The budget is zero, so no execution rate exists; check the total row.',
    );
  }
  const rate = rational(spent, planned);
  return {
    score: toFixed(multiply(least(rate, one), parseWeightOf(weight))),
    needsExplanation: compare(rate, one) > 0,
  };
}
