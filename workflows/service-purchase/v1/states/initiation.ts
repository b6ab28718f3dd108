import { and } from 'xstate';
import { base } from '../project/base.ts';
import { cancellable } from './cancellable.ts';

/** 立项: the money is named and confirmed, the project reviewed and decided. */
export const initiationState = base.createStateConfig({
  id: 'initiation',
  initial: 'draft',
  meta: { title: { zh: '立项', en: 'Initiation' }, stage: 'initiation' },
  on: cancellable,
  states: {
    draft: {
      meta: { title: { zh: '立项申请', en: 'Draft' } },
      on: {
        SUBMIT: {
          target: 'budgetCheck',
          guard: and([
            'lineNamed',
            'lineOfYear',
            'budgetPositive',
            'budgetWithinAvailable',
            'negativeListClear',
            'exAnteEvaluated',
            'termAllowed',
            'thresholdsKnown',
          ]),
          actions: 'initiationSubmitted',
        },
      },
    },
    budgetCheck: {
      meta: { title: { zh: '经费确认', en: 'Confirmation of funds' } },
      entry: { type: 'arm', params: { rule: 'initiation-funds' } },
      exit: { type: 'cancel', params: { rule: 'initiation-funds' } },
      on: {
        CONFIRM_FUNDS: {
          target: 'review',
          guard: 'fundsStillAvailable',
          actions: { type: 'meet', params: { rule: 'initiation-funds' } },
        },
        RETURN: {
          target: 'draft',
          guard: 'actorIsFinance',
          actions: { type: 'meet', params: { rule: 'initiation-funds' } },
        },
      },
    },
    review: {
      meta: { title: { zh: '立项审核', en: 'Review' } },
      entry: { type: 'arm', params: { rule: 'initiation-review' } },
      exit: { type: 'cancel', params: { rule: 'initiation-review' } },
      on: {
        APPROVE: {
          target: 'decision',
          guard: 'actorIsReviewer',
          actions: { type: 'meet', params: { rule: 'initiation-review' } },
        },
        RETURN: {
          target: 'draft',
          guard: 'actorIsReviewer',
          actions: { type: 'meet', params: { rule: 'initiation-review' } },
        },
        REJECT: {
          target: '#rejected',
          guard: 'actorIsReviewer',
          actions: { type: 'meet', params: { rule: 'initiation-review' } },
        },
      },
    },
    decision: {
      meta: { title: { zh: '立项决定', en: 'Decision' } },
      entry: { type: 'arm', params: { rule: 'initiation-decision' } },
      exit: { type: 'cancel', params: { rule: 'initiation-decision' } },
      on: {
        APPROVE: {
          target: '#planning',
          guard: and(['actorIsLeader', 'thresholdsKnown', 'fundsStillAvailable']),
          actions: ['initiationApproved', { type: 'meet', params: { rule: 'initiation-decision' } }],
        },
        RETURN: {
          target: 'draft',
          guard: 'actorIsLeader',
          actions: { type: 'meet', params: { rule: 'initiation-decision' } },
        },
        REJECT: {
          target: '#rejected',
          guard: 'actorIsLeader',
          actions: { type: 'meet', params: { rule: 'initiation-decision' } },
        },
      },
    },
  },
});
