import type { AnyMachineSnapshot } from 'xstate';
import type { Workflow } from './workflow.ts';

/** What is stored of a case beside XState's own: what wrote it, so that any past one can be read and judged again. */
export interface StoredSnapshot {
  workflowVersion: number;
  contextVersion: number;
  /** The rule set that it had pinned; null: that of the day. */
  ruleSetId: string | null;
  context: unknown;
}

/** How many shapes the context of this version of the workflow has had; 1 is the first. */
export const contextVersionOf = ({ contextSteps = [] }: Pick<Workflow, 'contextSteps'>): number =>
  contextSteps.length + 1;

/** A snapshot as it is stored. */
export function storedSnapshot(
  workflow: Workflow,
  snapshot: AnyMachineSnapshot,
  ruleSetId: string | null,
): StoredSnapshot {
  return {
    ...(workflow.machine.getPersistedSnapshot(snapshot) as unknown as { context: unknown }),
    workflowVersion: workflow.version,
    contextVersion: contextVersionOf(workflow),
    ruleSetId,
  };
}

/**
 * A stored snapshot with its context in the shape that the code knows now: the steps that it has not had yet, one
 * after the other. Computed at every reading; the next event of the case writes it down.
 * Throws where a later release has written it: that release's code has to read it.
 */
export function upgradeContext(workflow: Workflow, stored: StoredSnapshot): StoredSnapshot {
  const now = contextVersionOf(workflow);
  const was = stored.contextVersion;
  if (was === now) return stored;
  if (was > now) {
    const name = `${workflow.id} v${workflow.version}`;
    throw new Error(`a case of ${name} was written by a later release (context ${was}, known here: ${now})`);
  }
  const steps = workflow.contextSteps?.slice(was - 1) ?? [];
  const context = steps.reduce((older, step) => step(older), stored.context);
  return { ...stored, context, contextVersion: now };
}

/** A stored snapshot as the machine goes on with it. */
export function restoreSnapshot(workflow: Workflow, stored: StoredSnapshot): AnyMachineSnapshot {
  return workflow.machine.restoreSnapshot(upgradeContext(workflow, stored) as never, {} as never);
}
