import type { Workflow } from '../../kit/workflow.ts';
import { contractClocks } from './clocks/contract.ts';
import { tenderClocks } from './clocks/tender.ts';
import { events } from './event-table.ts';
import { guards } from './guards/index.ts';
import { separations } from './law/separation.ts';
import { projectMachine } from './machine.ts';
import type { ProjectContext } from './project/context.ts';
import { systemSteps, whenOverdue } from './system-steps.ts';
import { warnings } from './warnings/index.ts';

const ends = ['main.rejected', 'main.cancelled', 'main.archived.disposable', 'main.terminated.disposable'];

/** 购买服务项目, version 1. Published versions are frozen: see manifest.json and test/model/frozen.test.ts. */
export const servicePurchaseV1: Workflow = {
  id: 'service-purchase',
  version: 1,
  title: { zh: '购买服务项目', en: 'Service purchase' },
  noun: { zh: '项目', en: 'Project' },
  path: 'projects',
  machine: projectMachine,
  events,
  guards,
  clocks: { ...tenderClocks, ...contractClocks },
  gates: [{ guard: 'notSuspended', exempt: (event) => event.whileHeld === true }],
  warnings,
  separations,
  systemSteps,
  whenOverdue,
  constraints: {
    funding_lines: {
      code: 'FUNDS_INSUFFICIENT',
      together: {
        zh: '该批项目合计超出经费余额，均未办理。',
        en: 'Together these projects exceed the budget line; none of them was moved.',
      },
    },
  },
  regimeOf: (context: ProjectContext) => context.regime,
  stageOf: (state) => state.find((leaf) => leaf.startsWith('main.'))?.split('.')[1] ?? 'needs',
  held: (state) => state.includes('hold.suspended'),
  // A cancelled project still owes its challengers an answer.
  ended: (state) => state.some((leaf) => ends.includes(leaf)) && state.includes('remedy.idle'),
};
