import { and } from 'xstate';
import { base } from '../project/base.ts';

/** The people served are drawn and heard (服务对象意见), from the work on until acceptance. */
export const opinionEvents = base.createStateConfig({
  on: {
    DRAW_SAMPLE: {
      guard: and(['sampleNotDrawn', 'someoneServed', 'sampleLargeEnough']),
      actions: 'recordSample',
    },
  },
}).on;

/** Answers are given while the service is examined. */
export const opinionAnswers = base.createStateConfig({
  on: {
    ...opinionEvents,
    BENEFICIARY_OPINION: { guard: and(['opinionsOpen', 'notHeardYet']), actions: 'recordOpinion' },
    LINKED_OPINION: { guard: and(['opinionsOpen', 'linkUnanswered']), actions: 'recordLinkedOpinion' },
    CLOSE_OPINIONS: { guard: and(['opinionsOpen', 'opinionsPresent']), actions: 'closeOpinions' },
  },
}).on;
