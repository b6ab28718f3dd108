import type { Db } from '../../db/client.ts';
import type { FactLoaders } from '../../db/facts/loader.ts';
import { GroupRecorder } from '../../db/record/group-recorder.ts';
import type { Actor, Role } from '../../workflows/kit/actor.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import type { Clock } from '../clock.ts';
import { CalendarInForce } from './calendar-in-force.ts';
import { CaseStore } from './case-store.ts';
import { RulesInForce } from './rules-in-force.ts';
import { workflowKey } from './workflow-key.ts';

/** Who acts, with all roles that they hold in the case at hand. */
export interface CaseActor extends Omit<Actor, 'role'> {
  roles: readonly Role[];
}

export const theSystem: CaseActor = { id: 'system', kind: 'system', roles: ['system'] };

/** A workflow and how the outside facts that its events need are read. */
export interface RegisteredWorkflow {
  workflow: Workflow;
  facts: FactLoaders;
}

/** What every use case of the engine works with. It knows workflows, not projects. */
export interface Engine {
  db: Db;
  clock: Clock;
  workflows: ReadonlyMap<string, RegisteredWorkflow>;
  cases: CaseStore;
  recorder: GroupRecorder;
  calendar: CalendarInForce;
  rules: RulesInForce;
}

export function createEngine(options: {
  db: Db;
  clock: Clock;
  workflows: readonly RegisteredWorkflow[];
}): Engine {
  const { db, clock } = options;
  const workflows = new Map(options.workflows.map((entry) => [workflowKey(entry.workflow), entry]));
  return {
    db,
    clock,
    workflows,
    cases: new CaseStore(db, workflows),
    recorder: new GroupRecorder(db),
    calendar: new CalendarInForce(db),
    rules: new RulesInForce(db),
  };
}
