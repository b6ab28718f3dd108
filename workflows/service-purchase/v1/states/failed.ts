import { and } from 'xstate';
import { base } from '../project/base.ts';
import { returnBonds } from './after-signing.ts';
import { cancellable } from './cancellable.ts';

/** 废标: why it failed, and what follows. */
export const failedState = base.createStateConfig({
  id: 'failed',
  initial: 'review',
  meta: { title: { zh: '废标处理', en: 'Failed' }, stage: 'failed' },
  entry: { type: 'arm', params: { rule: 'failed-plan' } },
  exit: { type: 'cancel', params: { rule: 'failed-plan' } },
  on: { ...returnBonds, ...cancellable },
  states: {
    review: {
      meta: { title: { zh: '原因论证', en: 'Review of the cause' } },
      on: { CAUSE_REVIEW: { target: 'decided', actions: 'causeReviewed' } },
    },
    decided: {
      meta: { title: { zh: '确定后续方案', en: 'What follows' } },
      on: {
        RETENDER: {
          target: '#planning.documents',
          actions: ['tenderAgain', { type: 'meet', params: { rule: 'failed-plan' } }],
        },
        CHANGE_METHOD: {
          target: '#planning.method',
          guard: 'documentsSound',
          actions: ['methodDropped', { type: 'meet', params: { rule: 'failed-plan' } }],
        },
        APPROVE_EXCEPTION: {
          guard: and(['approvalAuthority', 'rulesAllowTwo']),
          actions: 'twoApproved',
        },
        CONTINUE_WITH_TWO: [
          {
            target: '#sourcing.opening',
            guard: and(['rulesAllowTwo', 'twoApproved', 'stoppedAtOpening']),
            actions: ['continuedWithTwo', { type: 'meet', params: { rule: 'failed-plan' } }],
          },
          {
            target: '#sourcing.panel.qualified',
            guard: and(['rulesAllowTwo', 'twoApproved', 'stoppedAtQualification']),
            actions: ['continuedWithTwo', { type: 'meet', params: { rule: 'failed-plan' } }],
          },
          {
            target: '#sourcing.panel.weighed',
            guard: and(['rulesAllowTwo', 'twoApproved', 'stoppedAtConformity']),
            actions: ['continuedWithTwo', { type: 'meet', params: { rule: 'failed-plan' } }],
          },
        ],
      },
    },
  },
});
