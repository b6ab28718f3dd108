import type { CarriedVerdicts, ProjectContext, ScreeningTest, ScreeningVerdict } from './context.ts';

const tests: readonly ScreeningTest[] = ['concentration', 'benefit', 'suitability'];

/** The verdicts that the group of needs brought along, as the screening records them. */
export function carriedVerdicts({ carried }: ProjectContext): CarriedVerdicts {
  return carried?.verdicts ?? {};
}

/** The verdicts on a form: those left out are no answer. */
export function given(form: Partial<Record<ScreeningTest, ScreeningVerdict>>): CarriedVerdicts {
  return Object.fromEntries(tests.flatMap((test) => (form[test] ? [[test, form[test]]] : [])));
}
