import { assign, setup } from 'xstate';
import { z } from 'zod';
import { defineEvent } from '../../workflows/kit/define.ts';
import type {
  CaseEvent,
  ClockParams,
  EventDefinition,
  GuardDefinition,
  StateMeta,
  Workflow,
} from '../../workflows/kit/workflow.ts';

/**
 * A permit in two versions. The second renames the first state, counts a clock that the first does not have and drops
 * another, keeps papers by name where the first only counted them, asks for a visit before it grants, and has no place
 * for a permit that was waived through.
 */
interface FirstContext {
  title: string;
  papers: number;
  waived: boolean;
}

interface SecondContext {
  title: string;
  papers: string[];
  visitedBy: string | null;
}

const clause = { zh: '测试条款', en: 'test clause' };
const nothing = z.strictObject({});

function event(
  type: string,
  zh: string,
  en: string,
  role: 'officer' | 'reviewer' | 'leader',
): EventDefinition {
  return defineEvent({ type, title: { zh, en }, roles: [role], data: nothing, clause }) as EventDefinition;
}

const granted: EventDefinition = {
  ...event('GRANT', '发证', 'Grant', 'leader'),
  rows: ({ instanceId, event: { at } }) => [
    {
      op: 'insert',
      table: 'job_reports',
      values: { effectId: `permit-${instanceId}`, job: 'permit', at, findings: 0, detail: {} },
    },
  ],
};

const shared = {
  ADD_PAPER: event('ADD_PAPER', '补交材料', 'Add a paper', 'officer'),
  EXAMINE: event('EXAMINE', '审查', 'Examine', 'reviewer'),
  SUSPEND: { ...event('SUSPEND', '暂停', 'Suspend', 'leader'), whileHeld: true },
  RESUME: { ...event('RESUME', '恢复', 'Resume', 'leader'), whileHeld: true },
  GRANT: granted,
};

const papersComplete = (count: (context: never) => number): GuardDefinition => ({
  test: ({ context }) => count(context as never) >= 2,
  sentence: ({ context }) => ({
    zh: `材料只有 ${count(context as never)} 份，应有 2 份。`,
    en: `There are ${count(context as never)} papers; two are needed.`,
  }),
  clause,
  blockedBy: 'ADD_PAPER',
});

const effect = (_: unknown, _params: ClockParams): void => {};
const plain = (_: unknown, _params?: unknown): void => {};
const effects = { arm: effect, meet: effect, cancel: effect, freeze: plain, thaw: plain };
const titled = (zh: string, en: string): StateMeta => ({ title: { zh, en } });
const runs = (...rules: string[]) => ({
  entry: rules.map((rule) => ({ type: 'arm' as const, params: { rule } })),
  exit: rules.map((rule) => ({ type: 'cancel' as const, params: { rule } })),
});
const meets = (rule: string) => ({ type: 'meet' as const, params: { rule } });

const hold = {
  initial: 'normal',
  states: {
    normal: { meta: titled('正常', 'Normal'), on: { SUSPEND: 'suspended' } },
    suspended: {
      meta: titled('暂停', 'Suspended'),
      entry: { type: 'freeze' as const },
      exit: { type: 'thaw' as const },
      on: { RESUME: 'normal' },
    },
  },
};

const firstGuards = { papersComplete: papersComplete(({ papers }: FirstContext) => papers) };

const firstMachine = setup({
  types: {
    context: {} as FirstContext,
    events: {} as CaseEvent,
    input: {} as { title: string },
    meta: {} as StateMeta,
  },
  guards: { papersComplete: firstGuards.papersComplete.test as never },
  actions: {
    ...effects,
    paperAdded: assign(({ context }) => ({ papers: context.papers + 1 })),
    waived: assign({ waived: true }),
  },
}).createMachine({
  id: 'permit',
  type: 'parallel',
  context: ({ input }) => ({ title: input?.title ?? '', papers: 0, waived: false }),
  states: {
    main: {
      initial: 'received',
      meta: titled('办理', 'Procedure'),
      states: {
        received: {
          meta: titled('已受理', 'Received'),
          ...runs('needs-screening'),
          on: {
            ADD_PAPER: { actions: 'paperAdded' },
            EXAMINE: {
              guard: 'papersComplete' as never,
              target: 'examined',
              actions: meets('needs-screening'),
            },
            WAIVE: { target: 'examined', actions: 'waived' },
          },
        },
        examined: {
          meta: titled('已审查', 'Examined'),
          ...runs('initiation-decision'),
          on: { GRANT: { target: 'granted', actions: meets('initiation-decision') } },
        },
        granted: { type: 'final', meta: titled('已发证', 'Granted') },
      },
    },
    hold,
  },
});

const words = {
  id: 'permit',
  title: { zh: '许可', en: 'Permit' },
  noun: { zh: '许可', en: 'Permit' },
  path: 'permits',
  clocks: {},
  gates: [],
  separations: [],
  stageOf: (state: readonly string[]) => state[0]?.split('.')[1] ?? '',
  ended: (state: readonly string[]) => state.includes('main.granted'),
  held: (state: readonly string[]) => state.includes('hold.suspended'),
};

export const permitV1: Workflow = {
  ...words,
  version: 1,
  machine: firstMachine,
  events: { ...shared, WAIVE: event('WAIVE', '免予审查', 'Waive', 'leader') },
  guards: firstGuards,
};

const secondGuards = {
  papersComplete: papersComplete(({ papers }: SecondContext) => papers.length),
  visited: {
    test: ({ context }: { context: SecondContext }) => context.visitedBy !== null,
    sentence: { zh: '尚未实地查看。', en: 'Nobody has been there yet.' },
    clause,
    blockedBy: 'VISIT',
  } as GuardDefinition,
};

const secondMachine = setup({
  types: {
    context: {} as SecondContext,
    events: {} as CaseEvent,
    input: {} as { title: string },
    meta: {} as StateMeta,
  },
  guards: {
    papersComplete: secondGuards.papersComplete.test as never,
    visited: secondGuards.visited.test as never,
  },
  actions: {
    ...effects,
    paperAdded: assign(({ context }) => ({
      papers: [...context.papers, `paper ${context.papers.length + 1}`],
    })),
    visited: assign(({ event }) => ({ visitedBy: event.actor.id })),
  },
}).createMachine({
  id: 'permit',
  type: 'parallel',
  context: ({ input }) => ({ title: input?.title ?? '', papers: [], visitedBy: null }),
  states: {
    main: {
      initial: 'intake',
      meta: titled('办理', 'Procedure'),
      states: {
        intake: {
          meta: titled('收件', 'Intake'),
          ...runs('needs-screening', 'initiation-funds'),
          on: {
            ADD_PAPER: { actions: 'paperAdded' },
            EXAMINE: {
              guard: 'papersComplete' as never,
              target: 'examined',
              actions: [meets('needs-screening'), meets('initiation-funds')],
            },
          },
        },
        examined: {
          meta: titled('已审查', 'Examined'),
          ...runs('initiation-review'),
          on: {
            VISIT: { actions: ['visited', meets('initiation-review')] },
            GRANT: { guard: 'visited' as never, target: 'granted' },
          },
        },
        granted: { type: 'final', meta: titled('已发证', 'Granted') },
      },
    },
    hold,
  },
});

export const permitV2: Workflow = {
  ...words,
  version: 2,
  machine: secondMachine,
  events: { ...shared, VISIT: event('VISIT', '实地查看', 'Visit', 'officer') },
  guards: secondGuards,
  migrateFrom: {
    1: ({
      instanceId,
      state,
      context: { title, papers, waived },
    }: {
      instanceId: string;
      state: readonly string[];
      context: FirstContext;
    }) =>
      waived
        ? {
            sentence: {
              zh: '该许可未经审查，新版本没有这种情形。',
              en: 'It was waived through, which the new version does not know.',
            },
            remedy: { zh: '按原版本发证。', en: 'Grant it in its own version.' },
          }
        : {
            state: state.map((leaf) => (leaf === 'main.received' ? 'main.intake' : leaf)),
            context: {
              title,
              papers: Array.from({ length: papers }, (_, n) => `paper ${n + 1}`),
              visitedBy: null,
            } satisfies SecondContext,
            rows: [
              {
                op: 'insert',
                table: 'job_reports',
                values: {
                  effectId: `moved-${instanceId}`,
                  job: 'permit-moved',
                  at: '2026-09-01T09:00:00+08:00',
                  findings: 0,
                  detail: {},
                },
              },
            ],
          },
  },
};
