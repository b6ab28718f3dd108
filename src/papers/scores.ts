import { divide, parseDecimal, rational, sum, toFixed } from '../../workflows/scoring/index.ts';
import { data, list, text } from './read.ts';
import type { Data, PaperRecord } from './record.ts';

/** The stored working of a ranking, as papers print it; nothing is computed here but means and sums of what is stored. */
export interface RankedRow {
  bidId: string;
  rank: string;
  evaluationPrice: string;
  priceScore: string;
  /** The panel's mean for everything but price; empty where price alone decides. */
  nonPrice: string;
  total: string;
}

export function rankedRows({ ranking }: PaperRecord): RankedRow[] {
  const bids = list(ranking, 'bids');
  return list(ranking, 'ranking').map((row) => {
    const bidId = text(row, 'bidder');
    return {
      bidId,
      rank: text(row, 'rank'),
      evaluationPrice: text(row, 'evaluationPrice'),
      priceScore: text(row, 'priceScore'),
      nonPrice: text(
        bids.find((bid) => text(bid, 'bidder') === bidId),
        'nonPrice',
      ),
      total: text(row, 'total'),
    };
  });
}

const sheets = ({ ranking }: PaperRecord, bidId: string): { memberId: string; points: Data }[] =>
  list(ranking, 'members').map((member) => ({
    memberId: text(member, 'memberId'),
    points: data(data(member, 'scores'), bidId),
  }));

const points = (of: Data, criterion: string) => parseDecimal(text(of, criterion) || '0');

/** The panel's mean of one criterion for one bid, rounded half-up to two decimals. */
export function criterionMean(record: PaperRecord, bidId: string, criterion: string): string {
  const given = sheets(record, bidId).map((sheet) => points(sheet.points, criterion));
  return given.length === 0 ? '—' : toFixed(divide(sum(given), rational(BigInt(given.length))));
}

/** What each member gave a bid in all. */
export function memberTotals(record: PaperRecord, bidId: string): Map<string, string> {
  const criteria = record.context.planning.criteria.map(({ id }) => id);
  return new Map(
    sheets(record, bidId).map(({ memberId, points: given }) => [
      memberId,
      toFixed(sum(criteria.map((criterion) => points(given, criterion)))),
    ]),
  );
}

export const memberIds = ({ ranking }: PaperRecord): string[] =>
  list(ranking, 'members').map((member) => text(member, 'memberId'));
