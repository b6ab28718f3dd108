import { assign, setup } from 'xstate';
import { z } from 'zod';
import { defineEvent } from '../../workflows/kit/define.ts';
import type {
  CaseEvent,
  ClockParams,
  GuardDefinition,
  StateMeta,
  Workflow,
} from '../../workflows/kit/workflow.ts';

interface ScoringContext {
  sheets: number;
  sourcing: { round: number };
  evaluation: { round: number };
  scored: number;
}

const clause = { zh: '测试条款', en: 'test clause' };
const nothing = z.strictObject({});

/** Two things to be scored by the system, RANK and AGGREGATE, as purchased services have them; and nothing else. */
const events = {
  SHEET: defineEvent({
    type: 'SHEET',
    title: { zh: '交表', en: 'Hand in a sheet' },
    roles: ['expert'],
    data: nothing,
    clause,
    jobs: ({ instanceId, context }) =>
      (context as ScoringContext).sheets === 3
        ? [
            { kind: 'score-evaluation', payload: { instanceId, round: 1 } },
            { kind: 'score-performance', payload: { instanceId, round: 1 } },
          ]
        : [],
  }),
  RANK: defineEvent({
    type: 'RANK',
    title: { zh: '排序', en: 'Rank' },
    roles: ['system'],
    data: nothing,
    clause,
  }),
  AGGREGATE: defineEvent({
    type: 'AGGREGATE',
    title: { zh: '汇总', en: 'Aggregate' },
    roles: ['system'],
    data: nothing,
    clause,
  }),
};

const guards: Record<string, GuardDefinition<ScoringContext>> = {
  sheetsEnough: {
    test: ({ context }) => context.sheets >= 3,
    sentence: ({ context }) => ({
      zh: `有效评分表只有 ${context.sheets} 份，少于 3 份。`,
      en: `Only ${context.sheets} sheets are valid; three are needed.`,
    }),
    clause,
  },
};

const machine = setup({
  types: {
    context: {} as ScoringContext,
    events: {} as CaseEvent,
    input: {} as { sheets: number },
    meta: {} as StateMeta,
  },
  guards: { sheetsEnough: guards.sheetsEnough?.test as never },
  actions: {
    count: assign(({ context }) => ({ sheets: context.sheets + 1 })),
    score: assign(({ context }) => ({ scored: context.scored + 1 })),
    arm: (_: unknown, _params: ClockParams): void => {},
    cancel: (_: unknown, _params: ClockParams): void => {},
  },
}).createMachine({
  id: 'scoring',
  type: 'parallel',
  context: ({ input }) => ({
    sheets: input?.sheets ?? 0,
    sourcing: { round: 1 },
    evaluation: { round: 1 },
    scored: 0,
  }),
  states: {
    panel: {
      initial: 'open',
      states: {
        open: {
          meta: { title: { zh: '评审', en: 'Panel' } },
          on: {
            SHEET: { actions: ['count' as never] },
            RANK: { target: 'ranked', guard: 'sheetsEnough' as never, actions: ['score' as never] },
          },
        },
        ranked: { meta: { title: { zh: '已排序', en: 'Ranked' } } },
      },
    },
    performance: {
      initial: 'open',
      states: {
        open: {
          meta: { title: { zh: '评价', en: 'Evaluation' } },
          entry: [{ type: 'arm', params: { rule: 'department-evaluation' } }],
          exit: [{ type: 'cancel', params: { rule: 'department-evaluation' } }],
          on: {
            AGGREGATE: { target: 'aggregated', guard: 'sheetsEnough' as never, actions: ['score' as never] },
          },
        },
        aggregated: { meta: { title: { zh: '已汇总', en: 'Aggregated' } } },
      },
    },
  },
});

export const scoringWorkflow: Workflow = {
  id: 'scoring',
  version: 1,
  title: { zh: '评分', en: 'Scoring' },
  noun: { zh: '评分', en: 'Scoring' },
  path: 'scorings',
  machine,
  events: events as unknown as Workflow['events'],
  guards,
  clocks: {},
  gates: [],
  separations: [],
  systemSteps: {
    'score-evaluation': {
      event: 'RANK',
      stillWanted: ({ sourcing }: ScoringContext, { round }) => sourcing.round === round,
      exception: { code: 'RANK_REFUSED', sentence: { zh: '未能排序：', en: 'Not ranked: ' } },
    },
    'score-performance': {
      event: 'AGGREGATE',
      stillWanted: ({ evaluation }: ScoringContext, { round }) => evaluation.round === round,
      exception: { code: 'AGGREGATE_REFUSED', sentence: { zh: '未能汇总：', en: 'Not aggregated: ' } },
    },
  },
  whenOverdue: {
    'department-evaluation': ({ instanceId, context }) => [
      { kind: 'score-performance', payload: { instanceId, round: context.evaluation.round } },
    ],
  },
  stageOf: (state) => state[0]?.split('.')[1] ?? '',
  ended: () => false,
};
