import { and } from 'xstate';
import { base } from '../project/base.ts';
import { doubts } from './doubts.ts';
import { drawPanel, formPanel } from './panel-events.ts';
import { approveOpening, pricesStates } from './prices.ts';

/**
 * 评审. `qualified`, `weighed`, `offered` and `priced` are never stood in: they decide from the record where it goes on, so
 * that every check that strikes out bids is followed by the same count of those that are left.
 */
export const panelState = base.createStateConfig({
  initial: 'qualification',
  meta: { title: { zh: '评审', en: 'Evaluation' } },
  on: {
    FORM_PANEL: {
      guard: and([
        'reportNotBegun',
        'panelLawful',
        'panelChaired',
        'noMemberStruckOff',
        'drawNotTooEarly',
        'drawnNotHandpicked',
      ]),
      actions: 'panelFormed',
    },
    DRAW_PANEL: {
      guard: and(['reportNotBegun', 'drawNotRepeated', 'drawMakeupLawful', 'drawTimely', 'poolSuffices']),
      actions: 'panelDrawn',
    },
    DECLARE_RECUSAL: { guard: and(['reportNotBegun', 'recusalOfMember']), actions: 'memberRecused' },
  },
  states: {
    qualification: {
      meta: { title: { zh: '资格审查', en: 'Qualification' } },
      on: {
        QUALIFY: {
          target: 'qualified',
          guard: and(['qualificationComplete', 'conditionsChecked', 'conflictsAddressed']),
          actions: 'qualified',
        },
      },
    },
    qualified: {
      meta: { title: { zh: '资格审查完毕', en: 'Qualification done' } },
      always: [
        { target: 'conformity', guard: 'enoughRunning' },
        { target: '#failed', actions: 'failedTooFewQualified' },
      ],
    },
    conformity: {
      meta: { title: { zh: '符合性审查', en: 'Conformity' } },
      on: {
        CHECK_CONFORMITY: {
          target: 'weighed',
          guard: and([
            'panelComplete',
            'actorOnPanel',
            'membersUnconflicted',
            'conformityComplete',
            'ceilingRespected',
            'doubtsAfterPrices',
          ]),
          actions: 'conformed',
        },
      },
    },
    weighed: {
      id: 'weighed',
      meta: { title: { zh: '符合性审查完毕', en: 'Conformity done' } },
      always: [
        { target: 'lowPrice', guard: and(['enoughRunning', 'lowPriceUndecided']) },
        { target: 'offers', guard: and(['enoughRunning', 'finalOffersDue']) },
        { target: 'scoring', guard: and(['enoughRunning', 'scoringDue']) },
        { target: 'technicalReport', guard: and(['enoughRunning', 'pricesSealed']) },
        { target: 'tallying', guard: 'enoughRunning' },
        { target: '#failed', actions: 'failedTooFewConforming' },
      ],
    },
    lowPrice: {
      meta: { title: { zh: '异常低价审查', en: 'Low-price review' } },
      exit: { type: 'cancel', params: { rule: 'explanation' } },
      on: {
        REQUEST_EXPLANATION: {
          guard: and(['panelComplete', 'actorOnPanel', 'suspectNamed']),
          actions: [
            'explanationRequested',
            { type: 'arm', params: { rule: 'explanation', clocks: 'explanationAsked' } },
          ],
        },
        EXPLAIN: {
          guard: 'explanationAwaited',
          actions: [
            'explained',
            { type: 'meet', params: { rule: 'explanation', clocks: 'explanationGiven' } },
          ],
        },
        'deadline.explanation': { actions: 'explanationTimeOver' },
        DECIDE_LOW_PRICE: {
          target: 'weighed',
          guard: and(['panelComplete', 'actorOnPanel', 'explanationsHeard', 'verdictsComplete']),
          actions: 'lowPriceDecided',
        },
      },
    },
    offers: {
      meta: { title: { zh: '磋商（谈判）和最后报价', en: 'Talks and final offers' } },
      exit: { type: 'cancel', params: { rule: 'final-offers' } },
      on: {
        HOLD_TALKS: {
          guard: and([
            'panelComplete',
            'actorOnPanel',
            'membersUnconflicted',
            'offersNotInvited',
            'changesSettled',
            'talksWithEach',
          ]),
          actions: 'talksHeld',
        },
        AGREE_CHANGES: {
          guard: and(['changesOpen', 'disagreementReasoned']),
          actions: 'changesDecided',
        },
        INVITE_FINAL_OFFERS: {
          guard: and(['offersNotInvited', 'talksHeld', 'changesSettled', 'offersUntilAhead']),
          actions: [
            'finalOffersInvited',
            { type: 'arm', params: { rule: 'final-offers', clocks: 'finalOffersDeadline' } },
          ],
        },
        SUBMIT_FINAL_OFFER: {
          guard: and([
            'offerHandedInAsAsked',
            'sealedForThisBid',
            'offerEnvelopeAsAsked',
            'ciphertextWellFormed',
            'offersOpen',
            'ownBidRunning',
            'quotePositive',
          ]),
        },
        CLOSE_OFFERS: { target: 'offered', guard: 'allOffersIn', actions: 'offersClosed' },
        'deadline.final-offers': { target: 'offered', actions: 'offersClosed' },
      },
    },
    // With too few offers none is opened, as with too few bids.
    offered: {
      meta: { title: { zh: '最后报价已截止', en: 'Final offers closed' } },
      always: [
        { target: 'offersOpening', guard: and(['enoughRunning', 'offersSealed']) },
        { target: 'weighed', guard: 'enoughRunning' },
        { target: '#failed', actions: 'failedTooFewConforming' },
      ],
    },
    offersOpening: {
      meta: { title: { zh: '最后报价开启', en: 'Opening of final offers' } },
      entry: { type: 'arm', params: { rule: 'opening-window', clocks: 'openingDue' } },
      exit: { type: 'cancel', params: { rule: 'opening-window' } },
      on: {
        APPROVE_OPENING: approveOpening,
        OPEN_FINAL_OFFERS: {
          target: 'weighed',
          guard: and(['openingApproved', 'priceSealsReleased']),
          actions: ['finalOffersOpened', { type: 'meet', params: { rule: 'opening-window' } }],
        },
      },
    },
    scoring: {
      meta: { title: { zh: '评分', en: 'Scoring' } },
      always: [
        { target: 'technicalReport', guard: and(['panelComplete', 'allSheetsIn', 'pricesSealed']) },
        { target: 'tallying', guard: and(['panelComplete', 'allSheetsIn']) },
      ],
      on: {
        SCORE: {
          guard: and([
            'panelComplete',
            'actorOnPanel',
            'membersUnconflicted',
            'sheetMissing',
            'sheetComplete',
          ]),
          actions: 'sheetTaken',
        },
      },
    },
    ...pricesStates,
    tallying: {
      meta: { title: { zh: '汇总排序', en: 'Tallying' } },
      on: {
        // Who joins now has a sheet to hand in first.
        FORM_PANEL: { target: 'weighed', ...formPanel },
        DRAW_PANEL: { target: 'weighed', ...drawPanel },
        // The next drawn takes the seat and has a sheet to hand in first.
        DECLARE_RECUSAL: { target: 'weighed', guard: 'recusalOfMember', actions: 'memberRecused' },
        CORRECT_SHEET: {
          guard: and([
            'actorOnPanel',
            'sheetHandedIn',
            'objectiveScoresDiffer',
            'sheetComplete',
            'onlyObjectiveCorrected',
          ]),
          actions: 'sheetCorrected',
        },
        RANK: [
          {
            target: 'report',
            guard: and([
              'panelComplete',
              'allSheetsIn',
              'correctionsIn',
              'objectiveScoresEqual',
              'enoughWithinBudget',
            ]),
            actions: 'tallied',
          },
          {
            target: '#failed',
            guard: and(['panelComplete', 'allSheetsIn', 'correctionsIn', 'objectiveScoresEqual']),
            actions: 'failedOverBudget',
          },
        ],
      },
    },
    report: {
      meta: { title: { zh: '评审报告', en: 'Report' } },
      entry: { type: 'arm', params: { rule: 'evaluation-report-handover' } },
      exit: { type: 'cancel', params: { rule: 'evaluation-report-handover' } },
      on: {
        ...doubts,
        RESOLVE_TIE: { guard: and(['someTie', 'tieNamed']), actions: 'tieResolved' },
        SIGN_REPORT: { guard: and(['actorOnPanel', 'signatureMissing']), actions: 'reportSigned' },
        RECEIVE_REPORT: {
          target: '#sourcing.award.deciding',
          guard: and(['tiesResolved', 'reportSigned', 'changeReported']),
          actions: ['reportReceived', { type: 'meet', params: { rule: 'evaluation-report-handover' } }],
        },
      },
    },
  },
});
