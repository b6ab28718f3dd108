import { assertDistinct, decimalWithin } from './inputs.ts';
import { formatYuan, parsePositiveYuan, roundToFen } from './money.ts';
import { exactPriceScore, parseWeight } from './price-score.ts';
import {
  add,
  compare,
  hundred,
  least,
  type Rational,
  roundHalfUp,
  subtract,
  toFixed,
  zero,
} from './rational.ts';
import { type Deductions, evaluationPricing, type SmallShare } from './small-enterprise.ts';

export interface ScoredBid {
  bidder: string;
  /** Yuan. */
  quote: string;
  /** The panel's mean for everything but price, points. */
  nonPrice: string;
  /** Technical points; a consultation breaks ties by them. */
  technical?: string;
  /** A small or micro enterprise, or a consortium with a small share, by its declaration. */
  small?: SmallShare;
}

export interface RankingRequest extends Deductions {
  method: 'open-tender' | 'competitive-consultation';
  /** Points of 100. */
  priceWeight: string | number;
  bids: readonly ScoredBid[];
}

export interface RankedBid {
  rank: number;
  bidder: string;
  /** Yuan, after any deduction. */
  evaluationPrice: string;
  priceScore: string;
  total: string;
}

export interface Ranking {
  ranking: RankedBid[];
  /** Bidders who share a rank; the document's rule or a draw decides between them. */
  unresolvedTies: string[][];
}

interface Entry {
  bidder: string;
  quote: bigint;
  price: Rational;
  priceScore: Rational;
  total: Rational;
  technical: Rational | undefined;
}

/** Negative when `a` ranks before `b`, zero for a tie that the rules leave open. */
function order(a: Entry, b: Entry, byTechnical: boolean): number {
  const byTotal = compare(b.total, a.total);
  if (byTotal !== 0) return byTotal;
  if (a.quote !== b.quote) return a.quote < b.quote ? -1 : 1;
  return byTechnical && a.technical && b.technical ? compare(b.technical, a.technical) : 0;
}

function readBids({ priceWeight, bids, ...deductions }: RankingRequest): Entry[] {
  const weight = parseWeight(priceWeight, '/priceWeight');
  const evaluationPrice = evaluationPricing(deductions);
  assertDistinct(
    bids.map(({ bidder }) => bidder),
    'bids',
    'bidder',
  );
  const rest = subtract(hundred, weight);
  const range = `0–${toFixed(rest)}`;
  const read = bids.map((bid, index) => {
    const quote = parsePositiveYuan(bid.quote, `/bids/${index}/quote`);
    return {
      bidder: bid.bidder,
      quote,
      price: evaluationPrice(quote, bid.small),
      nonPrice: decimalWithin(bid.nonPrice, zero, rest, `/bids/${index}/nonPrice`, range),
      technical:
        bid.technical === undefined
          ? undefined
          : decimalWithin(bid.technical, zero, hundred, `/bids/${index}/technical`, '0–100'),
    };
  });
  const benchmark = read.map(({ price }) => price).reduce(least);
  return read.map(({ nonPrice, ...bid }) => {
    // Each published score is rounded once; the total is the sum of what is published.
    const priceScore = roundHalfUp(exactPriceScore(benchmark, bid.price, weight));
    return { ...bid, priceScore, total: add(priceScore, roundHalfUp(nonPrice)) };
  });
}

/**
 * Ranks bids by the composite score (综合评分法). Equal totals: the lower quote first; equal quotes too:
 * in a consultation the better technical score, otherwise both share the rank and are reported as a tie.
 * The order of the input does not matter. Throws ScoringError.
 */
export function rankBids(request: RankingRequest): Ranking {
  const entries = readBids(request);
  // With a technical score missing somewhere, comparing only some pairs by it would be no order at all.
  const byTechnical =
    request.method === 'competitive-consultation' &&
    entries.every(({ technical }) => technical !== undefined);
  const before = (a: Entry, b: Entry) => order(a, b, byTechnical);
  const sorted = entries.toSorted((a, b) => before(a, b) || (a.bidder < b.bidder ? -1 : 1));
  const ranking: RankedBid[] = [];
  const ties: string[][] = [];
  for (const [index, entry] of sorted.entries()) {
    const previous = sorted[index - 1];
    const tied = previous !== undefined && before(previous, entry) === 0;
    if (tied) {
      const open = ties.at(-1);
      if (open?.at(-1) === previous.bidder) open.push(entry.bidder);
      else ties.push([previous.bidder, entry.bidder]);
    }
    ranking.push({
      rank: tied ? (ranking.at(-1) as RankedBid).rank : index + 1,
      bidder: entry.bidder,
      evaluationPrice: formatYuan(roundToFen(entry.price)),
      priceScore: toFixed(entry.priceScore),
      total: toFixed(entry.total),
    });
  }
  return { ranking, unresolvedTies: ties };
}
