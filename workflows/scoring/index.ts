export {
  abnormallyLow,
  type LowPriceAnswer,
  type LowPriceRequest,
  type LowPriceRule,
} from './abnormally-low.ts';
export { formatAmountInWords, parseAmountInWords } from './amount-in-words.ts';
export { bidBondCap, performanceBondCap, type SupplementAnswer, supplementAllowed } from './caps.ts';
export { drawOrder, placeOf } from './draw.ts';
export { type ScoringCode, ScoringError } from './errors.ts';
export { gradeOf } from './grade.ts';
export { awardLots, type Lot, type LotAward } from './lot-cap.ts';
export { formatYuan, parsePositiveYuan, parseYuan, roundToFen } from './money.ts';
export { type LateInterest, type LateInterestRequest, lateInterest, tailPayable } from './payments.ts';
export {
  executionScore,
  type IndicatorScore,
  negativeScore,
  qualitativeScore,
  quantitativeScore,
  scoreInBand,
} from './performance-indicators.ts';
export {
  type Finding,
  type Indicator,
  type IndicatorTerms,
  itemScore,
} from './performance-item.ts';
export { type PerformanceResult, performanceGrade } from './performance-sheets.ts';
export { isPriceScore, type PriceScores, priceScores, type Quote, quotesBehindScore } from './price-score.ts';
export { type PricedBid, type PriceRanking, type PriceRankingRequest, rankByPrice } from './rank-by-price.ts';
export { type RankedBid, type Ranking, type RankingRequest, rankBids, type ScoredBid } from './ranking.ts';
export {
  add,
  compare,
  divide,
  multiply,
  parseDecimal,
  percentOf,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  sum,
  toFixed,
} from './rational.ts';
export { type SheetItem, type SheetTotal, sheetTotal } from './sheet-total.ts';
export { currentSmallEnterpriseTerms, type Deductions, type SmallShare } from './small-enterprise.ts';
