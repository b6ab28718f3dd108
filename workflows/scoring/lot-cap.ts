import { ScoringError } from './errors.ts';
import { assertDistinct } from './inputs.ts';

export interface Lot {
  lot: string;
  /** Bidders, best first. */
  ranking: readonly string[];
}

export interface LotAward {
  lot: string;
  /** Null when every candidate has won as many lots as it may. */
  winner: string | null;
  /** Better-ranked bidders who had already won their lots. */
  passedOver: string[];
}

/**
 * 兼投不兼中: a bidder may bid for many lots but win at most `atMost`. Lots are awarded in the order given,
 * which the documents must fix, since it decides who wins what. Throws ScoringError.
 */
export function awardLots(lots: readonly Lot[], atMost = 1): LotAward[] {
  assertDistinct(
    lots.map(({ lot }) => lot),
    'lots',
    'lot',
  );
  if (!Number.isInteger(atMost) || atMost < 1) {
    throw new ScoringError(
      'OUT_OF_RANGE',
      '/atMost',
      '每家最多中标包数应为正整数。',
      'The cap must be a positive whole number.',
    );
  }
  const won = new Map<string, number>();
  return lots.map(({ lot, ranking }) => {
    const first = ranking.findIndex((bidder) => (won.get(bidder) ?? 0) < atMost);
    const winner = first < 0 ? null : (ranking[first] as string);
    if (winner !== null) won.set(winner, (won.get(winner) ?? 0) + 1);
    return { lot, winner, passedOver: ranking.slice(0, first < 0 ? ranking.length : first) };
  });
}
