import { and } from 'xstate';

/** What may still be found between the ranking and the published result: a conflict, or a ground to evaluate again. */
export const doubts = {
  DISCOVER_CONFLICT: { guard: 'memberServed', actions: 'conflictDiscovered' },
  REOPEN_EVALUATION: {
    target: '#weighed',
    guard: and(['panelEvaluated', 'reopeningFounded', 'correctorsNamed']),
    actions: 'evaluationReopened',
  },
} as const;
