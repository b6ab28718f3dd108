export { abnormallyLow } from './abnormally-low.ts';
export { formatAmountInWords, parseAmountInWords } from './amount-in-words.ts';
export { bidBondCap, performanceBondCap, supplementAllowed } from './caps.ts';
export { drawOrder } from './draw.ts';
export { ScoringError } from './errors.ts';
export { gradeOf } from './grade.ts';
export { awardLots } from './lot-cap.ts';
export { formatYuan, parseYuan } from './money.ts';
export { lateInterest, tailPayable } from './payments.ts';
export {
  executionScore,
  negativeScore,
  qualitativeScore,
  quantitativeScore,
} from './performance-indicators.ts';
export {
  type Finding,
  type IndicatorTerms,
  itemScore,
} from './performance-item.ts';
export { type PerformanceResult, performanceGrade } from './performance-sheets.ts';
export { isPriceScore, priceScores, quotesBehindScore } from './price-score.ts';
export { rankByPrice } from './rank-by-price.ts';
export { rankBids } from './ranking.ts';
export {
  add,
  compare,
  divide,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  sum,
  toFixed,
} from './rational.ts';
export { sheetTotal } from './sheet-total.ts';
