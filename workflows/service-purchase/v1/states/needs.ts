import { and } from 'xstate';
import { base } from '../project/base.ts';
import { cancellable } from './cancellable.ts';

/** 需求: employees' needs are gathered, sorted and put to the three tests. */
export const needsState = base.createStateConfig({
  id: 'needs',
  initial: 'collecting',
  meta: { title: { zh: '需求', en: 'Needs' }, stage: 'needs' },
  on: cancellable,
  states: {
    collecting: {
      meta: { title: { zh: '征集中', en: 'Collecting' } },
      entry: { type: 'arm', params: { rule: 'needs-round' } },
      exit: { type: 'cancel', params: { rule: 'needs-round' } },
      on: {
        SUBMIT_NEED: { guard: 'raisedByToday' },
        LINK_NEEDS: { guard: 'needsAtHand' },
        CLOSE_COLLECTION: {
          target: 'classifying',
          guard: 'someNeed',
          actions: { type: 'meet', params: { rule: 'needs-round' } },
        },
        'deadline.needs-round': [
          { target: 'classifying', guard: 'someNeed' },
          // Nobody asked for anything: another round begins instead of a project without a need.
          { target: 'collecting', reenter: true },
        ],
      },
    },
    classifying: {
      meta: { title: { zh: '分类梳理', en: 'Classifying' } },
      on: {
        SUBMIT_NEED: { guard: 'raisedByToday' },
        LINK_NEEDS: { guard: 'needsAtHand' },
        CLASSIFY: { target: 'screening', actions: 'classified' },
      },
    },
    screening: {
      meta: { title: { zh: '筛选', en: 'Screening' } },
      entry: { type: 'arm', params: { rule: 'needs-screening' } },
      exit: { type: 'cancel', params: { rule: 'needs-screening' } },
      on: {
        SCREEN: [
          {
            target: '#initiation',
            guard: and(['verdictsGiven', 'concentrationBacked', 'allTestsPassed']),
            actions: ['screened', { type: 'meet', params: { rule: 'needs-screening' } }],
          },
          {
            target: '#rejected',
            guard: and(['verdictsGiven', 'concentrationBacked']),
            actions: ['screened', { type: 'meet', params: { rule: 'needs-screening' } }],
          },
        ],
      },
    },
  },
});
