import { setup } from 'xstate';
import { clockEffects, patchesOf, testsOf } from '../../kit/vocabulary.ts';
import type { CaseEvent, StateMeta } from '../../kit/workflow.ts';
import { assigns } from './assigns.ts';
import type { OrganisationContext, OrganisationInput } from './context.ts';
import { guards } from './guards/index.ts';

/** The vocabulary of every state of the organisation machine: guards, assigns and clock effects, by name only. */
export const base = setup({
  types: {
    context: {} as OrganisationContext,
    events: {} as CaseEvent,
    input: {} as OrganisationInput,
    meta: {} as StateMeta,
  },
  guards: testsOf<OrganisationContext, typeof guards>(guards),
  actions: { ...patchesOf<OrganisationContext>()(assigns), ...clockEffects },
});
