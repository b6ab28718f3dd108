import { and } from 'xstate';
import { base } from '../project/base.ts';
import { afterSigning } from './after-signing.ts';
import { paymentEvents } from './payment-events.ts';

/** The file is closed: whatever clock still ran has lost its object; a breach stays on record. */
const archived = [
  { type: 'meet', params: { rule: 'archive' } },
  { type: 'cancel', params: { rule: 'contract-notice' } },
  { type: 'cancel', params: { rule: 'contract-filing' } },
  { type: 'cancel', params: { rule: 'deposit-return-losers' } },
  { type: 'cancel', params: { rule: 'deposit-return-winner' } },
  { type: 'cancel', params: { rule: 'payment' } },
  { type: 'cancel', params: { rule: 'rectification' } },
] as const;

/** Whoever scores: enough of them, drawn or named, appointed and without a tie to the contractor. */
const evaluatorsLawful = [
  'evaluatorsDrawnOrNamed',
  'evaluatorsEnough',
  'evaluatorPoolSuffices',
  'evaluatorsAppointed',
  'evaluatorsUnconflicted',
] as const;

const recusal = {
  guard: and([
    'recusesEvaluator',
    'successorNotHandpicked',
    'successorFound',
    'evaluatorsUnconflicted',
    'evaluatorsAppointed',
  ]),
  actions: 'evaluatorRecused',
} as const;

/** 绩效评价: from the indicators to the published grade and what follows from it. */
export const evaluationState = base.createStateConfig({
  id: 'evaluation',
  initial: 'pending',
  meta: { title: { zh: '绩效评价', en: 'Performance evaluation' }, stage: 'evaluation' },
  on: { ...afterSigning, ...paymentEvents },
  states: {
    pending: {
      meta: { title: { zh: '待启动评价', en: 'Pending' } },
      on: {
        OPEN_EVAL: {
          guard: and([
            'indicatorsDistinct',
            'weightsAddUp',
            'resultsWeighEnough',
            'selfWeightsAsRuled',
            'targetsScorable',
            'dutiesKnown',
            ...evaluatorsLawful,
          ]),
          target: 'selfEvaluation',
          actions: 'openEvaluation',
        },
      },
    },
    selfEvaluation: {
      meta: { title: { zh: '绩效自评', en: 'Self-evaluation' } },
      entry: { type: 'arm', params: { rule: 'self-evaluation' } },
      exit: { type: 'cancel', params: { rule: 'self-evaluation' } },
      on: {
        APPROVE_NOT_APPLICABLE: { guard: 'indicatorKnown', actions: 'recordNotApplicable' },
        RECUSE_EVALUATOR: recusal,
        SELF_EVALUATE: {
          guard: and(['actsForWinner', 'selfEvaluationValid']),
          target: 'scoring',
          actions: ['recordSelfEvaluation', { type: 'meet', params: { rule: 'self-evaluation' } }],
        },
      },
    },
    scoring: {
      meta: { title: { zh: '评价打分', en: 'Scoring' } },
      entry: { type: 'arm', params: { rule: 'department-evaluation' } },
      exit: { type: 'cancel', params: { rule: 'department-evaluation' } },
      on: {
        APPROVE_NOT_APPLICABLE: {
          guard: and(['noSheetYet', 'indicatorKnown']),
          actions: 'recordNotApplicable',
        },
        RECUSE_EVALUATOR: recusal,
        SUBMIT_SHEET: { guard: and(['isEvaluator', 'sheetMissing', 'sheetValid']), actions: 'recordSheet' },
        EXPLAIN_DEVIATION: {
          guard: and(['isEvaluator', 'sheetIn', 'ownSheetApart']),
          actions: 'recordExplanation',
        },
        AGGREGATE: {
          guard: and(['sheetsEnough', 'sheetsAtHand', 'deviationsExplained']),
          target: 'review',
          actions: ['recordResult', { type: 'meet', params: { rule: 'department-evaluation' } }],
        },
      },
    },
    review: {
      meta: { title: { zh: '结果复核', en: 'Review' } },
      on: {
        REVIEW: [
          { guard: and(['resultConfirmed', 'appealSpent']), target: 'closing' },
          { guard: 'resultConfirmed', target: 'appealWindow' },
          { target: 'scoring', actions: 'scoreOnceMore' },
        ],
      },
    },
    appealWindow: {
      meta: { title: { zh: '申诉期', en: 'Appeal window' } },
      entry: { type: 'arm', params: { rule: 'appeal-window' } },
      exit: { type: 'cancel', params: { rule: 'appeal-window' } },
      on: {
        APPEAL: {
          guard: and(['actsForWinner', 'appealUnused']),
          target: 'appealed',
          actions: ['recordAppeal', { type: 'meet', params: { rule: 'appeal-window' } }],
        },
        'deadline.appeal-window': { target: 'closing' },
      },
    },
    appealed: {
      meta: { title: { zh: '申诉处理', en: 'Appealed' } },
      entry: { type: 'arm', params: { rule: 'appeal-answer' } },
      exit: { type: 'cancel', params: { rule: 'appeal-answer' } },
      on: {
        ANSWER_APPEAL: [
          {
            guard: 'rescoreDeclined',
            target: 'closing',
            actions: { type: 'meet', params: { rule: 'appeal-answer' } },
          },
          {
            guard: and(['rescoreAsked', ...evaluatorsLawful, 'evaluatorsFresh']),
            target: 'scoring',
            actions: ['scoreByOthers', { type: 'meet', params: { rule: 'appeal-answer' } }],
          },
        ],
      },
    },
    closing: {
      meta: { title: { zh: '待公布结果', en: 'Closing' } },
      on: {
        FINALISE: [
          {
            guard: 'gradeAsksRectification',
            target: 'closed',
            actions: [
              'finaliseResult',
              'askRectification',
              { type: 'arm', params: { rule: 'rectification' } },
            ],
          },
          { target: 'closed', actions: 'finaliseResult' },
        ],
      },
    },
    closed: {
      meta: { title: { zh: '结果已公布', en: 'Result published' } },
      entry: { type: 'arm', params: { rule: 'archive' } },
      exit: { type: 'cancel', params: { rule: 'archive' } },
      on: {
        RECTIFIED: {
          guard: and(['actsForWinner', 'rectificationDue']),
          actions: ['recordRectification', { type: 'meet', params: { rule: 'rectification' } }],
        },
        ACCEPT_RECTIFICATION: [
          { guard: and(['rectificationReported', 'rectificationAccepted']), actions: 'closeRectification' },
          {
            guard: 'rectificationReported',
            actions: ['askRectification', { type: 'arm', params: { rule: 'rectification' } }],
          },
        ],
        ARCHIVE: [
          {
            guard: and([
              'endedEarly',
              'contractOnRecord',
              'paymentsSettled',
              'objectionsAnswered',
              'rectificationClosed',
              'remediesClosed',
            ]),
            target: '#terminated',
            actions: archived,
          },
          {
            guard: and([
              'endedInTime',
              'contractOnRecord',
              'paymentsSettled',
              'objectionsAnswered',
              'rectificationClosed',
              'remediesClosed',
            ]),
            target: '#archived',
            actions: archived,
          },
        ],
      },
    },
  },
});
