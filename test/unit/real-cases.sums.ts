import {
  checkPanel,
  methodOf,
  panelNeed,
  resolveRules,
  selfEvaluationWeightsRule,
} from '../../workflows/rules/index.ts';
import {
  abnormallyLow,
  compare,
  divide,
  executionScore,
  formatYuan,
  multiply,
  parseAmountInWords,
  parseDecimal,
  parseYuan,
  quotesBehindScore,
  rational,
  type ScoringError,
  subtract,
  sum,
  toFixed,
} from '../../workflows/scoring/index.ts';
import type { Evaluator } from './real-cases.windows.ts';

const set = resolveRules({ date: '2026-09-01', regime: 'GOV' });
const decimals = (texts: string[]) => texts.map((text) => parseDecimal(text));

interface Supplier {
  total_score: string;
  rank: number;
  scores: Record<string, string>;
}

/** Sums, scores and panels of the published checks, worked out by our functions from the facts. */
export const sumEvaluators: Record<string, Evaluator> = {
  SUM_CHECK: ({ parts, total }: { parts: string[]; total: string }) => {
    const difference = parts.reduce((all, part) => all + parseYuan(part), 0n) - parseYuan(total);
    return { verdict: difference === 0n ? 'agrees' : 'broken', difference: formatYuan(difference) };
  },

  BUDGET: ({ award, budget }) => ({
    verdict: parseYuan(award) <= parseYuan(budget) ? 'satisfied' : 'broken',
  }),

  ARITHMETIC: ({ parts, factors, divide_by, total }) => {
    if (divide_by) {
      const quotient = decimals(divide_by).reduce(divide, parseDecimal(total));
      return { verdict: quotient.d === 1n ? 'agrees' : 'disagrees', quotient: toFixed(quotient, 1) };
    }
    const result = parts ? sum(decimals(parts)) : decimals(factors).reduce(multiply);
    return { verdict: compare(result, parseDecimal(total)) === 0 ? 'agrees' : 'disagrees' };
  },

  UNIT_PRICE_ROUNDING: ({ quantity, unit_price, line }) => {
    const product = toFixed(multiply(parseDecimal(quantity), parseDecimal(unit_price)));
    const difference = toFixed(subtract(parseDecimal(line), parseDecimal(product)));
    return { verdict: product === line ? 'agrees' : 'disagrees', product, difference };
  },

  AMOUNT_WORDS: ({ words }) => ({ verdict: 'computed', amount: formatYuan(parseAmountInWords(words)) }),

  SCORE_SUM: ({ suppliers }: { suppliers: Supplier[] }) => ({
    verdict: suppliers.every(
      ({ scores, total_score }) => toFixed(sum(decimals(Object.values(scores)))) === total_score,
    )
      ? 'agrees'
      : 'disagrees',
  }),

  RANK: ({ suppliers }: { suppliers: Supplier[] }) => {
    const byTotal = suppliers.toSorted((a, b) =>
      compare(parseDecimal(b.total_score), parseDecimal(a.total_score)),
    );
    return { verdict: byTotal.every(({ rank }, index) => rank === index + 1) ? 'agrees' : 'disagrees' };
  },

  PRICE_SCORE: ({ benchmark, weight, scores }: { benchmark: string; weight: number; scores: string[] }) => {
    const yuan = scores.map((score) => {
      const { lowest, highest } = quotesBehindScore(parseYuan(benchmark), weight, score);
      return [Number((lowest + 99n) / 100n), Number(highest / 100n)];
    });
    return { verdict: yuan.every(([low = 0, high = 0]) => low <= high) ? 'consistent' : 'disagrees', yuan };
  },

  PRICE_WEIGHT: ({ weight }) => {
    const within = (['open-tender', 'competitive-consultation'] as const).every((method) => {
      const range = methodOf(set, method).value.priceWeight;
      return range !== null && weight >= range.min && weight <= range.max;
    });
    return { verdict: within ? 'satisfied' : 'broken' };
  },

  PANEL: ({ method, members }, from) => {
    const experts = (from as unknown as { committee: { experts?: number } }).committee.experts;
    const problems = checkPanel(panelNeed(set, { method }), { members, experts });
    return { verdict: problems.length === 0 ? 'satisfied' : 'broken' };
  },

  PANEL_MIN_7: ({ method, budget }) => ({
    verdict: 'note',
    members: panelNeed(set, { method, budget: parseYuan(budget) }).minMembers,
  }),

  // The rule is of 2026; the award of 2020 is held against its line as the published check does.
  LOW_PRICE_CEILING_45: ({ budget, award }) => {
    const { hits } = abnormallyLow({ ceiling: budget, quotes: [{ bidder: 'winner', amount: award }] });
    const percent = toFixed(multiply(rational(parseYuan(award), parseYuan(budget)), rational(100n)));
    return { verdict: hits.length === 0 ? 'satisfied' : 'triggered', percent };
  },

  WEIGHTS: ({ weights }) => {
    const own = selfEvaluationWeightsRule.value.withoutCost;
    const same = Object.entries(own).every(([group, weight]) => weights[group] === weight);
    const hundred = Object.values(weights as Record<string, number>).reduce((a, b) => a + b, 0) === 100;
    return { verdict: same && hundred ? 'agrees' : 'disagrees' };
  },

  EXECUTION_SCORE: ({ published, total_row, fiscal_row }) => {
    let refused = '';
    try {
      executionScore(total_row);
    } catch (error) {
      refused = (error as ScoringError).code;
    }
    const { score } = executionScore(fiscal_row);
    const disagrees =
      refused === 'DIVISION_BY_ZERO' && compare(parseDecimal(score), parseDecimal(published)) !== 0;
    return { verdict: disagrees ? 'disagrees' : 'agrees', score };
  },
};
