import { and } from 'xstate';
import { base } from './project/base.ts';
import { newContext } from './project/context.ts';
import { acceptanceState } from './states/acceptance.ts';
import { archivedState, terminatedState } from './states/archive.ts';
import { contractingState } from './states/contracting.ts';
import { evaluationState } from './states/evaluation.ts';
import { failedState } from './states/failed.ts';
import { holdState } from './states/hold.ts';
import { initiationState } from './states/initiation.ts';
import { needsState } from './states/needs.ts';
import { performingState } from './states/performing.ts';
import { planningState } from './states/planning.ts';
import { remedyState } from './states/remedy.ts';
import { settlementState } from './states/settlement.ts';
import { sourcingState } from './states/sourcing.ts';

/**
 * A purchased-service project (购买服务项目) from needs to archive: the procedure itself, and beside it challenges
 * and complaints, and the suspension of the whole. Nothing runs inside it: clocks and rows are effects that the
 * engine reads from each step.
 */
export const projectMachine = base.createMachine({
  id: 'service-purchase',
  type: 'parallel',
  context: ({ input }) => newContext(input),
  // Every chain of transient states is a few steps long; a loop among them must fail, not hang.
  options: { maxIterations: 50 },
  states: {
    main: {
      initial: 'needs',
      meta: { title: { zh: '采购流程', en: 'Procedure' } },
      on: {
        // Seen by all, changing nothing.
        RECORD_FINDING: {},
        // A question outlives the stage in which it was asked.
        ANSWER: {
          guard: and(['someQuestionOpen', 'questionOpen']),
          actions: [
            'questionAnswered',
            { type: 'meet', params: { rule: 'inquiry-answer', clocks: 'questionAnswered' } },
          ],
        },
      },
      states: {
        needs: needsState,
        initiation: initiationState,
        planning: planningState,
        sourcing: sourcingState,
        failed: failedState,
        contracting: contractingState,
        performing: performingState,
        acceptance: acceptanceState,
        settlement: settlementState,
        evaluation: evaluationState,
        archived: archivedState,
        terminated: terminatedState,
        rejected: {
          id: 'rejected',
          type: 'final',
          meta: { title: { zh: '不予立项', en: 'Rejected' }, stage: 'rejected' },
        },
        cancelled: {
          id: 'cancelled',
          type: 'final',
          meta: { title: { zh: '已取消', en: 'Cancelled' }, stage: 'cancelled' },
        },
      },
    },
    remedy: remedyState,
    hold: holdState,
  },
});
