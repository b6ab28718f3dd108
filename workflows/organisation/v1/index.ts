import type { Workflow } from '../../kit/workflow.ts';
import { clocks } from './clocks.ts';
import { events } from './events/index.ts';
import { guards } from './guards/index.ts';
import { organisationMachine } from './machine.ts';
import { separations } from './separation.ts';
import { standingOf } from './standing.ts';
import { systemSteps } from './system-steps.ts';

/** 社会组织台账, version 1. Published versions are frozen: see manifest.json and test/model/frozen.test.ts. */
export const organisationV1: Workflow = {
  id: 'organisation',
  version: 1,
  title: { zh: '社会组织台账', en: 'Ledger of social organisations' },
  noun: { zh: '社会组织', en: 'Organisation' },
  path: 'organisations',
  machine: organisationMachine,
  events,
  guards,
  clocks,
  gates: [],
  separations,
  systemSteps,
  stageOf: standingOf,
  ended: (state) => state.includes('main.deregistered'),
};
