import { selfEvaluateForm } from '../events/evaluation/self-evaluate.form.ts';
import type { ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { selfIndicatorsOf } from './indicators.ts';
import { type Findings, type SheetResult, sheetResult } from './sheet-result.ts';

/** The result of a self-evaluation (自评) by its indicators, or undefined where it is told in words alone. */
export function selfResult(context: ProjectContext, event: EventWith<'review'>): SheetResult | undefined {
  const { results } = formOf(selfEvaluateForm, event);
  if (!results || results.length === 0) return undefined;
  const by = <T>(pick: (one: NonNullable<typeof results>[number]) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      results.flatMap((one) => {
        const value = pick(one);
        return value === undefined ? [] : [[one.indicator, value]];
      }),
    );
  const tree = selfIndicatorsOf(event);
  const counted = new Set(
    tree.flatMap(({ items }) =>
      items.flatMap(({ id, targetValue }) => (targetValue === undefined ? [] : [id])),
    ),
  );
  const findings: Findings = {
    scores: by(({ score }) => score),
    // Without a target in numbers the actual is told in words and earns nothing by itself.
    actuals: by(({ indicator, actual }) => (counted.has(indicator) ? actual : undefined)),
    bands: by(({ band }) => band),
    reasons: by(({ note }) => note),
  };
  return sheetResult(event, tree, {
    findings,
    notApplicable: context.evaluation?.notApplicable ?? [],
  });
}
