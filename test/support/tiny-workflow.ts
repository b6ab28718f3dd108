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

interface TinyContext {
  title: string;
  copies: number;
  held: boolean;
}

const nothing = z.strictObject({});
const clause = { zh: '测试条款', en: 'test clause' };

/** A loan desk: nothing to do with purchasing, which is the point. It shows that the engine knows no projects. */
const events = {
  LEND: defineEvent({
    type: 'LEND',
    title: { zh: '借出', en: 'Lend' },
    roles: ['officer'],
    data: z.strictObject({ copies: z.int().min(1).max(100), secret: z.string().optional() }),
    clause,
    recorded: ({ data }) => ({ copies: data.copies }),
    notAfter: () => '2026-12-31T23:59:59.999+08:00',
  }),
  INSPECT: defineEvent({
    type: 'INSPECT',
    title: { zh: '清点', en: 'Inspect' },
    roles: ['reviewer', 'officer'],
    data: nothing,
    clause,
  }),
  RETURN_ALL: defineEvent({
    type: 'RETURN_ALL',
    title: { zh: '归还', en: 'Return' },
    roles: ['officer', 'reviewer'],
    data: nothing,
    clause,
    jobs: ({ instanceId }) => [{ kind: 'thank', payload: { instanceId } }],
  }),
  SUSPEND: defineEvent({
    type: 'SUSPEND',
    title: { zh: '暂停', en: 'Suspend' },
    roles: ['leader'],
    data: nothing,
    clause,
    whileHeld: true,
  }),
  RESUME: defineEvent({
    type: 'RESUME',
    title: { zh: '恢复', en: 'Resume' },
    roles: ['leader'],
    data: nothing,
    clause,
    whileHeld: true,
  }),
  'deadline.needs-round': defineEvent({
    type: 'deadline.needs-round',
    title: { zh: '到期', en: 'Run out' },
    roles: ['system'],
    data: z.strictObject({ rule: z.string(), key: z.string(), epoch: z.int() }),
    clause,
    whileHeld: true,
  }),
};

const guards: Record<string, GuardDefinition<TinyContext>> = {
  inStock: {
    test: ({ context, event }) => Number(event.data.copies ?? 0) <= context.copies,
    sentence: ({ context }) => ({
      zh: `库存只有 ${context.copies} 册。`,
      en: `Only ${context.copies} copies are in stock.`,
    }),
    clause,
    reads: 'data',
    field: '/copies',
  },
  stockCounted: {
    needs: ['stock'],
    test: ({ event }) => event.facts.stock === 'counted',
    sentence: { zh: '请先清点。', en: 'Count the stock first.' },
    clause,
    blockedBy: 'INSPECT',
  },
  notHeld: {
    test: ({ context }) => !context.held,
    sentence: { zh: '已暂停。', en: 'Suspended.' },
    clause,
  },
};

const effect = (_: unknown, _params: ClockParams): void => {};
const plain = (_: unknown, _params?: unknown): void => {};

const machine = setup({
  types: {
    context: {} as TinyContext,
    events: {} as CaseEvent,
    input: {} as { title: string },
    meta: {} as StateMeta,
  },
  guards: {
    inStock: guards.inStock?.test as never,
    stockCounted: guards.stockCounted?.test as never,
    notHeld: guards.notHeld?.test as never,
  },
  actions: {
    lend: assign(({ context, event }) => ({ copies: context.copies - Number(event.data.copies) })),
    hold: assign({ held: true }),
    release: assign({ held: false }),
    arm: effect,
    meet: effect,
    cancel: effect,
    freeze: plain,
    thaw: plain,
  },
}).createMachine({
  id: 'tiny',
  type: 'parallel',
  context: ({ input }) => ({ title: input?.title ?? '', copies: 10, held: false }),
  states: {
    main: {
      initial: 'desk',
      states: {
        desk: {
          meta: { title: { zh: '柜台', en: 'Desk' } },
          on: {
            LEND: {
              target: 'lent',
              guard: 'inStock' as never,
              actions: ['lend' as never],
            },
          },
        },
        lent: {
          meta: { title: { zh: '已借出', en: 'Lent' } },
          entry: [
            { type: 'arm', params: { rule: 'needs-round' } },
            { type: 'arm', params: { rule: 'needs-screening' } },
            { type: 'arm', params: { rule: 'award-notice' } },
          ],
          exit: [
            { type: 'cancel', params: { rule: 'needs-round' } },
            { type: 'cancel', params: { rule: 'needs-screening' } },
            { type: 'cancel', params: { rule: 'award-notice' } },
          ],
          on: {
            INSPECT: {},
            RETURN_ALL: {
              target: 'closed',
              guard: 'stockCounted' as never,
              actions: [{ type: 'meet', params: { rule: 'needs-screening' } }],
            },
            'deadline.needs-round': { target: 'closed' },
          },
        },
        closed: { type: 'final', meta: { title: { zh: '已结束', en: 'Closed' } } },
      },
    },
    hold: {
      initial: 'normal',
      states: {
        normal: { on: { SUSPEND: { target: 'suspended', actions: ['hold' as never] } } },
        suspended: {
          entry: [{ type: 'freeze' }],
          exit: [{ type: 'thaw' }],
          on: { RESUME: { target: 'normal', actions: ['release' as never] } },
        },
      },
    },
  },
});

export const tinyWorkflow: Workflow = {
  id: 'tiny',
  version: 1,
  title: { zh: '借阅', en: 'Loan desk' },
  noun: { zh: '借阅', en: 'Loan' },
  path: 'loans',
  machine,
  events: events as unknown as Workflow['events'],
  guards,
  clocks: {},
  gates: [{ guard: 'notHeld', exempt: (definition) => definition.whileHeld === true }],
  separations: [
    {
      id: 'lend-return',
      first: ['LEND'],
      second: ['RETURN_ALL'],
      sentence: { zh: '借出与归还不得由同一人办理。', en: 'One person may not both lend and take back.' },
      clause,
    },
  ],
  stageOf: (state) => state[0]?.split('.')[1] ?? '',
  ended: (state) => state.includes('main.closed'),
};
