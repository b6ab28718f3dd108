import { loadFacts } from '../../db/facts/loader.ts';
import { leafStates } from '../../workflows/kit/leaf-states.ts';
import { factsFor, type MigrationChanges, mapCase, planMigration } from '../../workflows/kit/migrate.ts';
import type { CannotMigrate } from '../../workflows/kit/workflow.ts';
import type { HeldCase } from './case-store.ts';
import { type Engine, theSystem } from './engine.ts';
import { newIds } from './ids.ts';
import { type CaseNote, noteOnChain, nowFor, rulesOf } from './note-on-chain.ts';

/** Which cases move, and what is said of it on their chains. */
export interface MigrationOrder {
  workflow: string;
  from: number;
  to: number;
  because: string;
}

/** What a migration would do to one case. */
export type Rehearsal = { instanceId: string } & (
  | { ok: true; changes: MigrationChanges }
  | ({ ok: false } & CannotMigrate)
);

/** Running cases of the older version, in the order of their ids; what has ended stays what it was. */
export async function casesOf(
  { db }: Engine,
  { workflow, from }: Pick<MigrationOrder, 'workflow' | 'from'>,
): Promise<{ running: string[]; ended: number }> {
  const rows = await db.query<{ id: string; status: string }>(
    'select id, status from instances where workflow = $1 and version = $2::int order by id',
    [workflow, String(from)],
  );
  const running = rows.filter(({ status }) => status === 'active').map(({ id }) => id);
  return { running, ended: rows.length - running.length };
}

/** What would change in one case; nothing is written. */
export async function rehearseMigration(
  engine: Engine,
  order: MigrationOrder,
  instanceId: string,
): Promise<Rehearsal> {
  const planned = await plan(engine, order, await engine.cases.load(instanceId));
  return planned.ok ? { instanceId, ok: true, changes: planned.changes } : { instanceId, ...planned };
}

/**
 * Moves one case: state, context, clocks and rows in one commit, recorded as `workflow.migrated` on its chain. One that
 * has been moved, or has ended meanwhile, is left as it is; so whoever was interrupted simply begins again.
 */
export async function migrateCase(
  engine: Engine,
  order: MigrationOrder,
  instanceId: string,
): Promise<'migrated' | 'left' | CannotMigrate> {
  let refused: CannotMigrate | undefined;
  const written = await noteOnChain(engine, instanceId, async (held) => {
    const { workflow } = held.registered;
    const ended = workflow.ended(leafStates(held.kase.snapshot));
    if (workflow.version !== order.from || workflow.id !== order.workflow || ended) return undefined;
    const planned = await plan(engine, order, held);
    refused = planned.ok ? undefined : { sentence: planned.sentence, remedy: planned.remedy };
    return planned.ok ? planned.note : undefined;
  });
  return refused ?? (written ? 'migrated' : 'left');
}

async function plan(
  engine: Engine,
  order: MigrationOrder,
  held: HeldCase,
): Promise<({ ok: true } & { note: CaseNote; changes: MigrationChanges }) | ({ ok: false } & CannotMigrate)> {
  const from = held.registered.workflow;
  const registered = engine.workflows.of(order.workflow, order.to);
  const to = registered.workflow;
  const mapped = mapCase(from, to, held.kase);
  if (!mapped.ok) return mapped;
  const { mapping } = mapped;
  const at = nowFor(engine, held);
  const { roles, ...actor } = theSystem;
  const { instanceId, bodyId } = held.kase;
  const request = { instanceId, bodyId, context: mapping.next.context, data: {}, actor, look: true };
  const planned = planMigration(
    { from, to, kase: held.kase, mapping },
    {
      at,
      rules: await rulesOf(engine, held, at),
      calendar: await engine.calendar.get(),
      facts: await loadFacts(registered.facts, factsFor(to, mapping), engine.db, request),
      ids: newIds(),
      data: { from: order.from, to: order.to, because: order.because },
    },
  );
  return planned.ok ? { ...planned, note: { ...planned.note, registered } } : planned;
}
