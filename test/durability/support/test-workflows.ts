import type { RegisteredWorkflow } from '../../../src/engine/workflows.ts';
import { scoringWorkflow } from '../../support/scoring-workflow.ts';
import { tinyWorkflow } from '../../support/tiny-workflow.ts';

export const testWorkflows: RegisteredWorkflow[] = [
  { workflow: tinyWorkflow, facts: { stock: async () => 'counted' } },
  { workflow: scoringWorkflow, facts: {} },
];
