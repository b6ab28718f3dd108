import type { Bilingual } from '../../kit/bilingual.ts';
import type { CaseEvent } from '../../kit/workflow.ts';
import { ScoringError, sheetTotal } from '../../scoring/index.ts';
import type { Evaluation } from './context.ts';
import { indicatorsOf, leavesOf } from './indicators.ts';

export type SheetResult = { ok: true; total: string } | { ok: false; why: Bilingual };

/**
 * The total of a sheet (points of 100), or why it is no valid sheet: an indicator left out, one scored beyond
 * its weight, one unknown, one left blank that a reviewer has not found inapplicable.
 */
export function sheetResult(
  event: CaseEvent,
  evaluation: Evaluation | null,
  scores: Readonly<Record<string, string | null>>,
): SheetResult {
  const leaves = leavesOf(indicatorsOf(event));
  const known = new Set(leaves.map((leaf) => leaf.id));
  const unknown = Object.keys(scores).filter((id) => !known.has(id));
  if (unknown.length > 0) return invalid(unknown, '没有这些指标', 'there are no such indicators');
  const skipped = new Set(evaluation?.notApplicable ?? []);
  const scoredAnyway = leaves.filter((leaf) => skipped.has(leaf.id) && scores[leaf.id] != null);
  if (scoredAnyway.length > 0) {
    return invalid(
      scoredAnyway.map(({ id }) => id),
      '已确认不适用，不评分',
      'found not applicable, not to be scored',
    );
  }
  try {
    const result = sheetTotal(
      leaves.map(({ id, weight }) => ({
        id,
        weight,
        score: scores[id] ?? null,
        notApplicable: skipped.has(id),
      })),
    );
    if (result.valid) return { ok: true, total: result.total };
    return invalid(result.missing, '尚未评分', 'not scored yet');
  } catch (error) {
    if (error instanceof ScoringError) return { ok: false, why: error.sentence };
    throw error;
  }
}

const invalid = (ids: string[], zh: string, en: string): SheetResult => ({
  ok: false,
  why: { zh: `指标${ids.join('、')}：${zh}。`, en: `Indicator(s) ${ids.join(', ')}: ${en}.` },
});
