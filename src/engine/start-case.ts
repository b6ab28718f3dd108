import { initialTransition } from 'xstate';
import type { Db } from '../../db/client.ts';
import { record } from '../../db/record/record.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Row, RowWrite } from '../../workflows/kit/commit.ts';
import { begin } from '../../workflows/kit/decide.ts';
import { GoufuError } from '../errors.ts';
import type { BodyFacts } from './body-facts.ts';
import type { CaseActor, Engine } from './engine.ts';
import { newIds } from './ids.ts';
import { type Applied, summaryOf } from './summary.ts';
import { workflowKey } from './workflow-key.ts';

export interface StartRequest {
  workflow: { id: string; version: number };
  instanceId: string;
  bodyId: string;
  actor: CaseActor;
  /** The machine's input, and what the first event records. */
  input: Row;
  /** Rows that come into being with the case. */
  rows: RowWrite[];
}

/** Starts a case: its creation is the first event of its chain, written in one statement. */
export async function startCase(engine: Engine, request: StartRequest, db: Db = engine.db): Promise<Applied> {
  const registered = engine.workflows.get(workflowKey(request.workflow));
  if (!registered) throw new Error(`no workflow ${workflowKey(request.workflow)}`);
  const { workflow } = registered;
  const body = await bodyFacts(db, request.bodyId);
  const at = engine.clock.now();
  const calendar = await engine.calendar.get(db);
  const [snapshot, effects] = initialTransition(workflow.machine, request.input);
  const regime = workflow.regimeOf?.(snapshot.context) ?? 'GOV';
  const role = request.actor.roles[0] ?? 'officer';
  const { commit, after } = begin(workflow, snapshot, effects as never, {
    instanceId: request.instanceId,
    bodyId: request.bodyId,
    calendar,
    event: {
      type: 'CREATE',
      data: request.input,
      actor: { ...request.actor, role },
      at,
      facts: { calendar },
      rules: await engine.rules.for(null, { date: legalDay(at), regime, body }),
      ids: newIds(),
    },
  });
  commit.rows.push(...request.rows);
  await record(db, commit, { create: { bodyId: request.bodyId } });
  return summaryOf({ commit, after }, false);
}

async function bodyFacts(db: Db, id: string): Promise<BodyFacts> {
  const [body] = await db.query<BodyFacts>(
    `select id, path, level, province, city, county, staffing, policy, policy_version as "policyVersion"
     from bodies where id = $1::text::uuid`,
    [id],
  );
  if (!body) throw new GoufuError('NOT_FOUND');
  return body;
}
