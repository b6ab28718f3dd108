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
  roundHalfUp,
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
  explainFromPercent = overshootRule.value.explainFromPercent,
}: {
  target: string;
  actual: string;
  weight: string | number;
  explainFromPercent?: number;
}): IndicatorScore {
  const points = parseWeightOf(weight);
  const rate = divide(
    decimalWithin(actual, zero, rational(10n ** 18n), '/actual', '0–10^18'),
    parseTarget(target, '/target'),
  );
  return {
    score: toFixed(multiply(least(rate, one), points)),
    needsExplanation: compare(multiply(rate, hundred), rational(BigInt(explainFromPercent))) >= 0,
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
  const given = parseDecimal(percent, '/percent');
  const { from, below } = qualitativeBandsRule.value[band];
  if (!within(given, { from, below })) {
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

/** The points of a judged indicator, which must lie in the band of its verdict. Throws ScoringError OUT_OF_RANGE. */
export function scoreInBand({
  band,
  score,
  weight,
  bands = qualitativeBandsRule.value,
}: {
  band: Band;
  score: string;
  weight: string | number;
  bands?: Record<Band, { from: number; below: number }>;
}): string {
  const points = parseWeightOf(weight);
  const given = roundHalfUp(parseDecimal(score, '/score'));
  const { from, below } = bands[band];
  const share = points.n === 0n ? zero : divide(multiply(given, hundred), points);
  if (within(share, { from, below })) return toFixed(given);
  const edge = (percent: number) => toFixed(percentOf(points, rational(BigInt(percent))));
  const range = `[${edge(from)}, ${edge(below)}${below === 100 ? ']' : ')'}`;
  throw new ScoringError(
    'OUT_OF_RANGE',
    '/score',
    `该档次的得分应在 ${range} 内，现为${toFixed(given)}。`,
    `This band takes ${range} points, not ${toFixed(given)}.`,
  );
}

/** The upper end of a band belongs to the next one, save 100 %. */
function within(percent: Rational, { from, below }: { from: number; below: number }): boolean {
  const upper = compare(percent, rational(BigInt(below)));
  return compare(percent, rational(BigInt(from))) >= 0 && (below === 100 ? upper <= 0 : upper < 0);
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
