import { and } from 'xstate';
import { base } from '../project/base.ts';
import { drawPanel, formPanel } from './panel-events.ts';

/** The officers' shares for envelopes that open within the evaluation; what they wait for is where the case stands. */
export const approveOpening = {
  guard: and(['tenderSealed', 'approvalNotGiven', 'actorHoldsShare', 'sharesComplete', 'sharesNew']),
  actions: 'openingApproved',
} as const;

const technicalReport = base.createStateConfig({
  meta: { title: { zh: '技术评审报告', en: 'Technical report' } },
  entry: 'technicalReportBegun',
  on: {
    // Who joins now has a sheet to hand in first.
    FORM_PANEL: { target: 'weighed', ...formPanel },
    DRAW_PANEL: { target: 'weighed', ...drawPanel },
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
    SIGN_TECHNICAL_REPORT: {
      guard: and(['actorOnPanel', 'technicalSignatureMissing', 'objectiveScoresEqual']),
      actions: 'technicalReportSigned',
    },
    RECEIVE_TECHNICAL_REPORT: {
      target: 'priceOpening',
      guard: and(['panelComplete', 'objectiveScoresEqual', 'technicalReportSigned']),
      actions: 'technicalReportReceived',
    },
  },
});

const priceOpening = base.createStateConfig({
  meta: { title: { zh: '价格信封开启', en: 'Opening of prices' } },
  entry: { type: 'arm', params: { rule: 'opening-window', clocks: 'openingDue' } },
  exit: { type: 'cancel', params: { rule: 'opening-window' } },
  on: {
    // Before anybody hands over a share the next drawn scores without knowing a price; afterwards the opening goes on.
    DECLARE_RECUSAL: [
      { target: 'weighed', guard: and(['pricesNotApproved', 'recusalOfMember']), actions: 'memberRecused' },
      { guard: 'recusalOfMember', actions: 'memberRecused' },
    ],
    APPROVE_OPENING: approveOpening,
    OPEN_PRICES: {
      target: 'priced',
      guard: and(['openingApproved', 'priceSealsReleased']),
      actions: ['pricesOpened', { type: 'meet', params: { rule: 'opening-window' } }],
    },
  },
});

const priced = base.createStateConfig({
  meta: { title: { zh: '价格信封已开启', en: 'Prices opened' } },
  always: [
    { target: 'priceCheck', guard: 'enoughRunning' },
    { target: '#failed', actions: 'failedTooFewPriced' },
  ],
});

const priceCheck = base.createStateConfig({
  meta: { title: { zh: '价格审查', en: 'Price check' } },
  on: {
    CHECK_PRICES: {
      target: 'weighed',
      guard: and(['panelComplete', 'actorOnPanel', 'conformityComplete', 'ceilingRespected']),
      actions: 'pricesChecked',
    },
  },
});

/** 先技术后价格: from the last technical sheet to prices that are known and checked. */
export const pricesStates = { technicalReport, priceOpening, priced, priceCheck };
