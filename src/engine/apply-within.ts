import type { Db } from '../../db/client.ts';
import { record } from '../../db/record/record.ts';
import { type ApplyRequest, decideOn } from './apply-event.ts';
import { CalendarInForce } from './calendar-in-force.ts';
import { CaseStore } from './case-store.ts';
import type { Engine } from './engine.ts';
import { RulesInForce } from './rules-in-force.ts';

/**
 * Steps in any number of cases, one after the other, in the caller's transaction: they come about with it or not at
 * all. The cases stay locked until it ends, so that no race has to be run again. Throws the first refusal.
 */
export async function applyWithin(
  engine: Engine,
  tx: Db,
  requests: readonly Omit<ApplyRequest, 'ifMatch' | 'idempotencyKey' | 'dryRun'>[],
): Promise<void> {
  const ids = [...new Set(requests.map(({ instanceId }) => instanceId))].sort();
  await tx.query(
    `select id from instances where id in (select x::uuid from jsonb_array_elements_text($1::jsonb) x)
     order by id for update`,
    [JSON.stringify(ids)],
  );
  // Everything is read through the transaction: it sees its own steps, and the embedded database has one connection.
  const within: Engine = {
    ...engine,
    db: tx,
    cases: new CaseStore(tx, engine.workflows, ids.length + 1),
    calendar: new CalendarInForce(tx),
    rules: new RulesInForce(tx),
  };
  await within.cases.prefetch(ids);
  for (const request of requests) {
    const { instanceId } = request;
    const held = within.cases.peek(instanceId) ?? (await within.cases.load(instanceId));
    const { commit, after } = await decideOn(within, request, held);
    if (!(await record(tx, commit))) throw new Error(`case ${instanceId} moved although it is locked`);
    within.cases.keep(instanceId, { ...held, kase: after, lastAt: commit.event.at });
  }
  for (const id of ids) engine.cases.forget(id);
}
