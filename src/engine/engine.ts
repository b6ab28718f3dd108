import type { Db } from '../../db/client.ts';
import { GroupRecorder } from '../../db/record/group-recorder.ts';
import type { Actor, Role } from '../../workflows/kit/actor.ts';
import { passingKeys, type SealingKeys } from '../sealing/keys/index.ts';
import type { Clock } from '../shared/clock.ts';
import { CalendarInForce } from './calendar-in-force.ts';
import { CaseStore } from './case-store.ts';
import { RulesInForce } from './rules-in-force.ts';
import { type RegisteredWorkflow, Workflows } from './workflows.ts';

/** Who acts, with all roles that they hold in the case at hand. */
export interface CaseActor extends Omit<Actor, 'role'> {
  roles: readonly Role[];
}

export const theSystem: CaseActor = { id: 'system', kind: 'system', roles: ['system'] };

/** What every use case of the engine works with. It knows workflows, not projects. */
export interface Engine {
  db: Db;
  clock: Clock;
  workflows: Workflows;
  cases: CaseStore;
  recorder: GroupRecorder;
  calendar: CalendarInForce;
  rules: RulesInForce;
  /** The server's two keys for sealed bids; those of the workflows' facts must be the same. */
  keys: SealingKeys;
}

export function createEngine(options: {
  db: Db;
  clock: Clock;
  workflows: readonly RegisteredWorkflow[];
  keys?: SealingKeys;
}): Engine {
  const { db, clock } = options;
  const workflows = new Workflows(options.workflows);
  return {
    db,
    clock,
    workflows,
    cases: new CaseStore(db, workflows),
    recorder: new GroupRecorder(db),
    calendar: new CalendarInForce(db),
    rules: new RulesInForce(db),
    keys: options.keys ?? passingKeys(),
  };
}
