import { setup } from 'xstate';
import { clockEffects, patchesOf, testsOf } from '../../../kit/vocabulary.ts';
import type { CaseEvent, StateMeta } from '../../../kit/workflow.ts';
import { assigns } from '../assigns/index.ts';
import { guards } from '../guards/index.ts';
import type { ProjectContext, ProjectInput } from './context.ts';

/** The vocabulary of every state of the project machine: guards, assigns and clock effects, by name only. */
export const base = setup({
  types: {
    context: {} as ProjectContext,
    events: {} as CaseEvent,
    input: {} as ProjectInput,
    meta: {} as StateMeta,
  },
  guards: testsOf<ProjectContext, typeof guards>(guards),
  actions: { ...patchesOf<ProjectContext>()(assigns), ...clockEffects },
});
