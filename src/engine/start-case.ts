import { initialTransition } from 'xstate';
import type { Db } from '../../db/client.ts';
import { type BodyFacts, bodyFacts } from '../../db/queries/bodies.ts';
import { record, recordBirths } from '../../db/record/record.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Commit, Row, RowWrite } from '../../workflows/kit/commit.ts';
import { begin } from '../../workflows/kit/decide.ts';
import { GoufuError } from '../shared/errors.ts';
import type { CaseActor, Engine } from './engine.ts';
import { newIds } from './ids.ts';
import { type Applied, summaryOf } from './summary.ts';

export interface StartRequest {
  /** The newest version of it is taken. */
  workflow: string;
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
  const begun = await beginCase(engine, request, db, await bodyOf(db, request.bodyId));
  await record(db, begun.commit, { create: { bodyId: request.bodyId } });
  return summaryOf(begun, false);
}

/** Starts many cases at one body in the caller's transaction, with one statement for those that leave no rows. */
export async function startCases(
  engine: Engine,
  requests: readonly StartRequest[],
  tx: Db,
  bodyId: string,
): Promise<void> {
  const body = await bodyOf(tx, bodyId);
  const plain: Commit[] = [];
  for (const request of requests) {
    const { commit } = await beginCase(engine, request, tx, body);
    if (commit.rows.length === 0) plain.push(commit);
    else await record(tx, commit, { create: { bodyId } });
  }
  if (plain.length > 0)
    await recordBirths(
      tx,
      plain.map((commit) => ({ commit, bodyId })),
    );
}

async function beginCase(engine: Engine, request: StartRequest, db: Db, body: BodyFacts) {
  const { workflow } = engine.workflows.newest(request.workflow);
  const at = engine.clock.now();
  const calendar = await engine.calendar.get(db);
  const [snapshot, effects] = initialTransition(workflow.machine, request.input);
  const regime = workflow.regimeOf?.(snapshot.context) ?? 'GOV';
  const role = request.actor.roles[0] ?? 'officer';
  const begun = begin(workflow, snapshot, effects as never, {
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
  begun.commit.rows.push(...request.rows);
  return begun;
}

async function bodyOf(db: Db, id: string): Promise<BodyFacts> {
  const body = await bodyFacts(db, id);
  if (!body) throw new GoufuError('NOT_FOUND');
  return body;
}
