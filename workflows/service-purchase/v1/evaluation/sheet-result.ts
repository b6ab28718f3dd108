import type { Bilingual } from '../../../kit/bilingual.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import type { Band } from '../../../rules/index.ts';
import { overshootRule, qualitativeBandsRule } from '../../../rules/index.ts';
import {
  type Finding,
  type IndicatorTerms,
  itemScore,
  ScoringError,
  sheetTotal,
} from '../../../scoring/index.ts';
import type { Indicators } from '../events/evaluation/indicator-tree.ts';
import { ruleValue } from '../law/rule-values.ts';
import { leavesOf } from './indicators.ts';

/** What was found, by indicator: points, actual values, bands of judged indicators, reasons. */
export interface Findings {
  scores?: Readonly<Record<string, string | null>> | undefined;
  actuals?: Readonly<Record<string, string>> | undefined;
  bands?: Readonly<Record<string, Band>> | undefined;
  reasons?: Readonly<Record<string, string>> | undefined;
}

export type SheetResult =
  | { ok: true; total: string; scores: Record<string, string | null> }
  | { ok: false; why: Bilingual };

type Leaf = Indicators[number]['items'][number];

/**
 * The points and the total of a sheet (points of 100), or why it is no valid sheet: an indicator left out, one
 * scored beyond its weight, outside its band or otherwise than its actual value earns, one unknown, one left blank
 * that a reviewer has not found inapplicable.
 */
export function sheetResult(
  event: CaseEvent,
  tree: Indicators,
  { findings, notApplicable }: { findings: Findings; notApplicable: readonly string[] },
): SheetResult {
  const leaves = leavesOf(tree);
  const known = new Set(leaves.map((leaf) => leaf.id));
  const named = [findings.scores, findings.actuals, findings.bands, findings.reasons].flatMap((one) =>
    Object.keys(one ?? {}),
  );
  const unknown = [...new Set(named)].filter((id) => !known.has(id));
  if (unknown.length > 0) return invalid(unknown, '没有这些指标', 'there are no such indicators');
  const skipped = new Set(notApplicable);
  const scoredAnyway = leaves.filter(({ id }) => skipped.has(id) && isScored(id, findings));
  if (scoredAnyway.length > 0) {
    return invalid(
      scoredAnyway.map(({ id }) => id),
      '已确认不适用，不评分',
      'found not applicable, not to be scored',
    );
  }
  return totalled(event, leaves, findings, skipped);
}

function totalled(event: CaseEvent, leaves: Leaf[], findings: Findings, skipped: Set<string>): SheetResult {
  const terms = indicatorTerms(event);
  const scores: Record<string, string | null> = {};
  for (const leaf of leaves) {
    try {
      scores[leaf.id] = skipped.has(leaf.id) ? null : itemScore(leaf, findingOn(leaf.id, findings), terms);
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error;
      const { zh, en } = error.sentence;
      return { ok: false, why: { zh: `指标${leaf.id}：${zh}`, en: `Indicator ${leaf.id}: ${en}` } };
    }
  }
  const missing = leaves.filter(({ id }) => !skipped.has(id) && scores[id] === null);
  if (missing.length > 0) return missed(missing);
  try {
    const items = leaves.map(({ id, weight }) => ({
      id,
      weight,
      score: scores[id] ?? null,
      notApplicable: skipped.has(id),
    }));
    const result = sheetTotal(items);
    if (result.valid) return { ok: true, total: result.total, scores };
    return invalid(result.missing, '尚未评分', 'not scored yet');
  } catch (error) {
    if (error instanceof ScoringError) return { ok: false, why: error.sentence };
    throw error;
  }
}

/** The points of a valid sheet in words, so that whoever fills it in sees what it comes to. */
export function toldPoints({
  scores,
  total,
}: {
  scores: Record<string, string | null>;
  total: string;
}): Bilingual {
  const items = Object.entries(scores).map(([id, points]) => `${id} ${points ?? '—'}`);
  return {
    zh: `各项得分：${items.join('、')}；总分${total}。`,
    en: `Points: ${items.join(', ')}; total ${total}.`,
  };
}

/** The bands and the overshoot in force; the rules’ own values where none were resolved. */
function indicatorTerms(event: CaseEvent): IndicatorTerms | undefined {
  const bands = ruleValue(event, qualitativeBandsRule);
  const overshoot = ruleValue(event, overshootRule);
  return bands && overshoot ? { bands, explainFromPercent: overshoot.explainFromPercent } : undefined;
}

const isScored = (id: string, { scores, actuals, bands }: Findings) =>
  scores?.[id] != null || actuals?.[id] !== undefined || bands?.[id] !== undefined;

const findingOn = (id: string, { scores, actuals, bands, reasons }: Findings): Finding => ({
  score: scores?.[id],
  actual: actuals?.[id],
  band: bands?.[id],
  reason: reasons?.[id],
});

/** Names every indicator that is missing something, and what. */
function missed(leaves: readonly Leaf[]): SheetResult {
  const what = ({ id, kind, targetValue }: Leaf): Bilingual => {
    if (kind === 'qualitative') return { zh: `${id}（档次和得分）`, en: `${id} (band and points)` };
    if (targetValue !== undefined) return { zh: `${id}（实际完成值）`, en: `${id} (actual value)` };
    return { zh: `${id}（得分）`, en: `${id} (points)` };
  };
  const names = leaves.map(what);
  return {
    ok: false,
    why: {
      zh: `以下指标尚未评分，请补填：${names.map(({ zh }) => zh).join('、')}。`,
      en: `Not scored yet: ${names.map(({ en }) => en).join(', ')}. Fill them in.`,
    },
  };
}

const invalid = (ids: string[], zh: string, en: string): SheetResult => ({
  ok: false,
  why: { zh: `指标${ids.join('、')}：${zh}。`, en: `Indicator(s) ${ids.join(', ')}: ${en}.` },
});
