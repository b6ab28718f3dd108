import { and } from 'xstate';
import { base } from '../project/base.ts';
import { returnBonds } from './after-signing.ts';
import { awardState } from './award.ts';
import { cancellable } from './cancellable.ts';
import { panelState } from './panel.ts';
import { drawPanel, formPanel } from './panel-events.ts';

/** 采购实施: from the notice to the chosen supplier. What suppliers hand in leaves no trace here before opening. */
export const sourcingState = base.createStateConfig({
  id: 'sourcing',
  initial: 'open',
  meta: { title: { zh: '采购实施', en: 'Sourcing' }, stage: 'sourcing' },
  on: {
    ...returnBonds,
    ...cancellable,
    ASK: {
      actions: [
        'questionAsked',
        { type: 'arm', params: { rule: 'inquiry-answer', clocks: 'questionAsked' } },
      ],
    },
    // Upheld before there is a winner: the procurement is run again (条例第七十一条).
    UPHOLD: {
      target: '#failed',
      guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed']),
      actions: 'failedByRemedy',
    },
    REPLY_CHALLENGE: {
      target: '#failed',
      guard: and(['someUnanswered', 'challengeUnanswered', 'replyOverturns']),
      actions: 'failedByRemedy',
    },
  },
  states: {
    open: {
      meta: { title: { zh: '公告、发售与澄清', en: 'Open for bids' } },
      entry: { type: 'arm', params: { rule: 'bid-submission', clocks: 'bidDeadline' } },
      exit: { type: 'cancel', params: { rule: 'bid-submission' } },
      on: {
        SUBMIT_BID: {
          guard: and([
            'handedInAsAsked',
            'sealedForThisBid',
            'envelopesAsAsked',
            'ciphertextWellFormed',
            'beforeBidDeadline',
            'bidderKnown',
            'bidderRegistered',
            'bidderNotDesigner',
            'bidderInGoodStanding',
            'quotePositive',
            'declarationPossible',
          ]),
        },
        CONFIRM_BID: { guard: and(['beforeBidDeadline', 'ownBidLive', 'confirmationDue']) },
        WITHDRAW_BID: { guard: and(['beforeBidDeadline', 'ownBidLive']) },
        CLARIFY: [
          {
            guard: and(['clarificationInScope', 'clarificationLead', 'deadlineNotEarlier', 'deadlineMoves']),
            actions: [
              'clarified',
              { type: 'arm', params: { rule: 'bid-submission', clocks: 'bidDeadline' } },
            ],
          },
          { guard: and(['clarificationInScope', 'clarificationLead']), actions: 'clarified' },
        ],
        FORM_PANEL: formPanel,
        DRAW_PANEL: drawPanel,
        // An expert who was drawn and has to stand aside says so before anything is opened.
        DECLARE_RECUSAL: { guard: 'recusalOfMember', actions: 'memberRecused' },
        'deadline.bid-submission': { target: 'opening' },
      },
    },
    opening: {
      meta: { title: { zh: '开标', en: 'Opening' } },
      entry: { type: 'arm', params: { rule: 'opening-window', clocks: 'openingDue' } },
      exit: { type: 'cancel', params: { rule: 'opening-window' } },
      on: {
        FORM_PANEL: formPanel,
        DRAW_PANEL: drawPanel,
        // An expert who was drawn and has to stand aside says so before anything is opened.
        DECLARE_RECUSAL: { guard: 'recusalOfMember', actions: 'memberRecused' },
        APPROVE_OPENING: {
          guard: and([
            'tenderSealed',
            'openingTimeReached',
            'approvalNotGiven',
            'actorHoldsShare',
            'sharesComplete',
            'sharesNew',
          ]),
          actions: 'openingApproved',
        },
        // Too few: nothing is opened, so nobody's share is asked for.
        OPEN: [
          {
            target: '#failed',
            guard: and(['openingTimeReached', 'tooFewBids']),
            actions: 'failedTooFewBids',
          },
          {
            target: '#sourcing.award.deciding',
            guard: and([
              'openingTimeReached',
              'openingApproved',
              'sealsReleased',
              'enoughBids',
              'noPanelNeeded',
              'someBidWithinBudget',
            ]),
            actions: [
              'bidsOpened',
              'bidsRankedDirectly',
              { type: 'meet', params: { rule: 'opening-window' } },
            ],
          },
          {
            target: '#failed',
            guard: and([
              'openingTimeReached',
              'openingApproved',
              'sealsReleased',
              'enoughBids',
              'noPanelNeeded',
            ]),
            actions: ['bidsOpened', 'failedOverBudget', { type: 'meet', params: { rule: 'opening-window' } }],
          },
          {
            target: '#sourcing.panel',
            guard: and(['openingTimeReached', 'openingApproved', 'sealsReleased', 'enoughBids']),
            actions: ['bidsOpened', { type: 'meet', params: { rule: 'opening-window' } }],
          },
        ],
      },
    },
    panel: panelState,
    award: awardState,
  },
});
