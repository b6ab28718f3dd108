import {
  compare,
  divide,
  multiply,
  parseDecimal,
  rational,
  subtract,
  sum,
  toFixed,
} from '../../../scoring/index.ts';
import type { Criterion } from '../project/context.ts';

export type Sheet = Record<string, Record<string, string>>;

/** An item on which a member's points stand apart from the others'. */
export interface Deviation {
  bidId: string;
  criterionId: string;
  kind: Criterion['kind'];
  own: string;
  /** The mean of all sheets: no single colleague's points are told. */
  mean: string;
}

/**
 * What a member is shown of their own sheet before the ranking: objective items on which the members differ at
 * all, and subjective ones that lie further from the mean than `percentOfMaximum` of the item's maximum.
 */
export function deviationsOf(
  sheets: readonly { memberId: string; scores: Sheet }[],
  memberId: string,
  criteria: readonly Criterion[],
  percentOfMaximum: number,
): Deviation[] {
  const own = sheets.find((sheet) => sheet.memberId === memberId)?.scores;
  if (!own) return [];
  const pointsOf = (scores: Sheet, bidId: string, id: string) => parseDecimal(scores[bidId]?.[id] ?? '0');
  return Object.keys(own).flatMap((bidId) =>
    criteria.flatMap(({ id, kind, maximum }): Deviation[] => {
      const mine = pointsOf(own, bidId, id);
      const all = sheets.map(({ scores }) => pointsOf(scores, bidId, id));
      const mean = divide(sum(all), rational(BigInt(all.length)));
      const apart = subtract(mine, mean);
      const distance = apart.n < 0n ? subtract(rational(0n), apart) : apart;
      const limit = divide(
        multiply(parseDecimal(maximum), rational(BigInt(percentOfMaximum))),
        rational(100n),
      );
      const shown =
        kind === 'objective'
          ? all.some((points) => compare(points, mine) !== 0)
          : compare(distance, limit) > 0;
      if (!shown) return [];
      return [{ bidId, criterionId: id, kind, own: toFixed(mine), mean: toFixed(mean) }];
    }),
  );
}
