import {
  compare,
  divide,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  sum,
  toFixed,
} from '../../../../workflows/scoring/index.ts';
import type { Indicators } from '../../../../workflows/service-purchase/index.ts';

export interface StoredSheet {
  evaluatorId: string;
  total: string;
  deviationReason: string | null;
  scores: Record<string, string | null>;
}

export interface IndicatorRow {
  id: string;
  title: string;
  dimension: string;
  weight: string;
  /** The mean of all sheets, points; null where nothing under it applies. */
  score: string | null;
  items: ItemRow[];
}

interface ItemRow {
  id: string;
  title: string;
  kind: string;
  weight: string;
  target: string | null;
  targetValue: string | null;
  unit: string | null;
  duties: string[];
  notApplicable: boolean;
  score: string | null;
  /** The score in percent of the weight. */
  percent: string | null;
}

/**
 * The indicator table of a report: for each indicator the mean of all sheets of the round. The aggregate may leave a
 * highest and a lowest total out, so it need not be the sum of these.
 */
export function indicatorTable(
  { indicators, working }: { indicators: unknown; working: { sheets: StoredSheet[] } | null },
  notApplicable: readonly string[],
): IndicatorRow[] {
  const skipped = new Set(notApplicable);
  const sheets = working?.sheets ?? [];
  return (indicators as Indicators).map(({ id, title, dimension, weight, items }) => {
    const rows = items.map((item) => itemRow(item, sheets, skipped));
    const scored = rows.flatMap(({ mean }) => mean ?? []);
    return {
      id,
      title,
      dimension,
      weight,
      score: scored.length > 0 ? toFixed(sum(scored)) : null,
      items: rows.map(({ mean: _, ...row }) => row),
    };
  });
}

function itemRow(
  item: Indicators[number]['items'][number],
  sheets: readonly StoredSheet[],
  skipped: ReadonlySet<string>,
): ItemRow & { mean: Rational | null } {
  const given = sheets.flatMap(({ scores }) => scores[item.id] ?? []);
  // An indicator may be found inapplicable in a later round: what this round scored stands.
  const mean =
    given.length > 0
      ? divide(sum(given.map((points) => parseDecimal(points))), rational(BigInt(given.length)))
      : null;
  const weight = parseDecimal(item.weight);
  const weighs = compare(weight, rational(0n)) > 0;
  return {
    id: item.id,
    title: item.title,
    kind: item.kind,
    weight: item.weight,
    target: item.target ?? null,
    targetValue: item.targetValue ?? null,
    unit: item.unit ?? null,
    duties: item.duties ?? [],
    notApplicable: skipped.has(item.id) && mean === null,
    score: mean && toFixed(mean),
    percent: mean && weighs ? toFixed(divide(multiply(mean, rational(100n)), weight)) : null,
    mean,
  };
}
