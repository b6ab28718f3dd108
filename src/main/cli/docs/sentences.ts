import { initialTransition } from 'xstate';
import { systemActor } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import type { CaseEvent, GuardDefinition, Workflow } from '../../../../workflows/kit/workflow.ts';
import { allDeadlineRules, allRules, resolveRules } from '../../../../workflows/rules/index.ts';

/** The refusal sentence of a guard as the docs show it. */
export type SentenceOf = (name: string) => Bilingual;

/**
 * Sentences that carry the figures of a case are asked of an empty one, under the rules of the youngest rule's
 * first day; what only a case can fill in becomes “…”.
 */
export function sentencesOf(workflow: Workflow): SentenceOf {
  const [{ context }] = initialTransition(workflow.machine);
  const date = [...allRules, ...allDeadlineRules]
    .map(({ from }) => from)
    .sort()
    .at(-1) as string;
  const event: CaseEvent = {
    type: '',
    data: {},
    actor: systemActor,
    at: `${date}T00:00:00.000+08:00`,
    facts: {},
    rules: resolveRules({ date, regime: 'GOV' }),
    ids: [],
  };
  return (name) => {
    const guard = workflow.guards[name];
    if (!guard) return { zh: name, en: name };
    const { zh, en } = said(guard, { context, event });
    return zh && en
      ? { zh: withGaps(zh), en: withGaps(en) }
      : { zh: `（${name}：依个案说明）`, en: `(${name}: said case by case)` };
  };
}

function said(guard: GuardDefinition, args: { context: unknown; event: CaseEvent }): Bilingual {
  if (typeof guard.sentence !== 'function') return guard.sentence;
  try {
    return guard.sentence(args);
  } catch {
    // It needs what an empty case does not have.
    return { zh: '', en: '' };
  }
}

/** A zero before a unit is the figure of the empty case, as is what JavaScript calls nothing. */
const figures =
  /undefined|null|NaN|(?<![\d.])0(\.00)?(?= ?(元|人次|日|家|名|个|次|yuan|employees|units|days|suppliers|members))/g;
const withGaps = (text: string): string => text.replace(figures, '…');
