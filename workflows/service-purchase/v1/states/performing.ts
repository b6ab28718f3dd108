import { and } from 'xstate';
import { base } from '../project/base.ts';
import { afterSigning } from './after-signing.ts';
import { milestonesOver, rescinded } from './contract-over.ts';
import { opinionEvents } from './opinion-events.ts';
import { paymentEvents } from './payment-events.ts';

/** Milestones are reported, judged and, when late, put to somebody's account (履约节点). */
const milestoneEvents = base.createStateConfig({
  on: {
    REPORT_MILESTONE: {
      guard: and(['actsForWinner', 'milestoneOpen', 'evidenceGiven', 'papersOnFile']),
      actions: [
        'recordMilestone',
        { type: 'meet', params: { rule: 'milestone', clocks: 'milestoneReported' } },
        { type: 'meet', params: { rule: 'milestone-redo', clocks: 'milestoneReported' } },
        { type: 'arm', params: { rule: 'milestone-acceptance', clocks: 'milestoneToAccept' } },
      ],
    },
    ACCEPT_MILESTONE: {
      guard: and(['someMilestoneReported', 'milestoneReported']),
      actions: [
        'acceptMilestone',
        { type: 'meet', params: { rule: 'milestone-acceptance', clocks: 'milestoneReported' } },
      ],
    },
    REJECT_MILESTONE: {
      guard: and(['someMilestoneReported', 'milestoneReported']),
      actions: [
        'reopenMilestone',
        { type: 'meet', params: { rule: 'milestone-acceptance', clocks: 'milestoneReported' } },
        { type: 'arm', params: { rule: 'milestone-redo', clocks: 'milestoneReported' } },
      ],
    },
  },
}).on;

/** 履约: delivery beside monitoring; payments and supplements are possible throughout. */
export const performingState = base.createStateConfig({
  id: 'performing',
  type: 'parallel',
  meta: { title: { zh: '履约', en: 'Performing' }, stage: 'performing' },
  on: {
    ...afterSigning,
    ...paymentEvents,
    ...opinionEvents,
    AMEND: [
      {
        guard: and([
          'actsForWinner',
          'proposedByOtherSide',
          'supplementPositive',
          'amountAsProposed',
          'supplementWithinCap',
          'supplementFunded',
        ]),
        actions: 'agreeAmendment',
      },
      {
        guard: and([
          'actsForWinner',
          'noForeignProposal',
          'supplementPositive',
          'supplementWithinCap',
          'supplementFunded',
        ]),
        actions: 'proposeAmendment',
      },
    ],
    REJECT_AMENDMENT: { guard: and(['actsForWinner', 'proposedByOtherSide']), actions: 'dropAmendment' },
    EXTEND: [
      {
        guard: and([
          'actsForWinner',
          'extensionProposedByOtherSide',
          'extensionAsProposed',
          'extensionLonger',
          'extensionWithinLaw',
          'extensionMilestonesOpen',
        ]),
        actions: [
          'agreeExtension',
          { type: 'arm', params: { rule: 'milestone', clocks: 'milestonesMoved' } },
        ],
      },
      {
        guard: and([
          'actsForWinner',
          'noForeignExtension',
          'extensionLonger',
          'extensionWithinLaw',
          'extensionMilestonesOpen',
        ]),
        actions: 'proposeExtension',
      },
    ],
    REJECT_EXTENSION: {
      guard: and(['actsForWinner', 'extensionProposedByOtherSide']),
      actions: 'dropExtension',
    },
    MONITOR_VISIT: [
      {
        guard: and(['visitedByToday', 'papersOnFile', 'lowPriceWinner']),
        actions: [
          'recordVisit',
          { type: 'meet', params: { rule: 'monitoring-visit' } },
          { type: 'arm', params: { rule: 'monitoring-visit' } },
        ],
      },
      { guard: and(['visitedByToday', 'papersOnFile']), actions: 'recordVisit' },
    ],
    TERMINATE_BREACH: {
      guard: 'lawfulGround',
      target: '#settlement',
      actions: ['terminateForBreach', ...milestonesOver],
    },
    TERMINATE_PUBLIC_INTEREST: {
      target: '#settlement',
      actions: ['terminateForPublicInterest', ...milestonesOver],
    },
    // Signed but not begun: the contract is rescinded; once begun only damages are left (条例 Art. 71).
    UPHOLD: [
      {
        guard: and([
          'complaintAuthority',
          'someComplaintAccepted',
          'complaintNamed',
          'notBegun',
          'candidatesSuffice',
        ]),
        target: '#contracting.vacant',
        actions: ['dropWinner', ...rescinded],
      },
      {
        guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed', 'notBegun']),
        target: '#planning.documents',
        actions: ['tenderAgain', ...rescinded],
      },
    ],
  },
  states: {
    delivery: {
      initial: 'working',
      meta: { title: { zh: '服务交付', en: 'Delivery' } },
      states: {
        working: {
          meta: { title: { zh: '履约中', en: 'Working' } },
          on: {
            ...milestoneEvents,
            REQUEST: {
              guard: and([
                'actsForWinner',
                'allMilestonesReported',
                'milestonesAllAccepted',
                'visitedWhereTightened',
              ]),
              target: '#acceptance',
              actions: { type: 'cancel', params: { rule: 'milestone-acceptance' } },
            },
            CURE_NOTICE: { target: 'curing', actions: 'startCure' },
          },
        },
        curing: {
          meta: { title: { zh: '催告补正', en: 'Curing a breach' } },
          entry: { type: 'arm', params: { rule: 'cure-period', clocks: 'curePeriod' } },
          exit: { type: 'cancel', params: { rule: 'cure-period' } },
          on: {
            CURED: {
              target: 'working',
              actions: ['clearCure', { type: 'meet', params: { rule: 'cure-period' } }],
            },
            ...milestoneEvents,
            'deadline.cure-period': { actions: 'endCurePeriod' },
          },
        },
        rework: {
          meta: { title: { zh: '返工', en: 'Rework' } },
          entry: { type: 'arm', params: { rule: 'rework' } },
          exit: { type: 'cancel', params: { rule: 'rework' } },
          on: {
            REWORK_DONE: {
              guard: 'actsForWinner',
              target: '#acceptance',
              actions: { type: 'meet', params: { rule: 'rework' } },
            },
            CURE_NOTICE: { target: 'curing', actions: 'startCure' },
          },
        },
        breached: {
          meta: { title: { zh: '验收不合格（违约）', en: 'Breached' } },
          on: {
            CURE_NOTICE: { target: 'curing', actions: 'startCure' },
          },
        },
      },
    },
    monitoring: {
      initial: 'normal',
      meta: { title: { zh: '履约监督', en: 'Monitoring' } },
      states: {
        normal: {
          meta: { title: { zh: '正常监督', en: 'Normal' } },
          always: { guard: 'lowPriceWinner', target: 'tightened' },
        },
        tightened: {
          meta: { title: { zh: '加强监督（异常低价成交）', en: 'Tightened: abnormally low price' } },
          entry: { type: 'arm', params: { rule: 'monitoring-visit' } },
          exit: { type: 'cancel', params: { rule: 'monitoring-visit' } },
        },
      },
    },
  },
});
