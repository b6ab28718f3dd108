import { assertDistinct } from './inputs.ts';
import { formatYuan, parsePositiveYuan, roundToFen } from './money.ts';
import { compare } from './rational.ts';
import { type Deductions, evaluationPricing, type SmallShare } from './small-enterprise.ts';

export interface PricedBid {
  bidder: string;
  /** Yuan. */
  quote: string;
  small?: SmallShare;
}

export interface PriceRankingRequest extends Deductions {
  bids: readonly PricedBid[];
}

export interface PriceRanking {
  ranking: { rank: number; bidder: string; evaluationPrice: string }[];
  unresolvedTies: string[][];
}

/**
 * Ranks responsive bids by price alone: 最低评标价法, or the final offers of a negotiation.
 * Equal evaluation prices share a rank and are reported as a tie. Throws ScoringError.
 */
export function rankByPrice({ bids, ...deductions }: PriceRankingRequest): PriceRanking {
  assertDistinct(
    bids.map(({ bidder }) => bidder),
    'bids',
    'bidder',
  );
  const evaluationPrice = evaluationPricing(deductions);
  const priced = bids
    .map(({ bidder, quote, small }, index) => ({
      bidder,
      price: evaluationPrice(parsePositiveYuan(quote, `/bids/${index}/quote`), small),
    }))
    .toSorted((a, b) => compare(a.price, b.price) || (a.bidder < b.bidder ? -1 : 1));
  const ranking = priced.map(({ bidder, price }) => ({
    rank: 1 + priced.findIndex((other) => compare(other.price, price) === 0),
    bidder,
    evaluationPrice: formatYuan(roundToFen(price)),
  }));
  const ranks = [...new Set(ranking.map(({ rank }) => rank))];
  const groups = ranks.map((rank) => ranking.filter((row) => row.rank === rank).map(({ bidder }) => bidder));
  return { ranking, unresolvedTies: groups.filter(({ length }) => length > 1) };
}
