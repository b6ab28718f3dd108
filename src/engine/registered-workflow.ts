import type { FactLoaders } from '../../db/facts/loader.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';

/** A workflow and how the outside facts that its events need are read. */
export interface RegisteredWorkflow {
  workflow: Workflow;
  facts: FactLoaders;
}
