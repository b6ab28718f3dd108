import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../db/client.ts';
import type { organisations } from '../../db/schema/index.ts';
import type { CaseActor, Engine } from '../engine/engine.ts';
import { startCases } from '../engine/start-case.ts';
import { GoufuError } from '../shared/errors.ts';
import { assignments, insertAll, rowOf, rowsOf } from '../shared/rows.ts';
import { instantOf } from '../shared/wire.ts';

export type Organisation = typeof organisations.$inferSelect;

/** An entry as the API shows it. */
export type OrganisationEntry = ReturnType<typeof presentOrganisation>;

/** What is entered; the caller has checked it (`requireConsistent`) and that the actor is an officer of the body. */
export type NewOrganisation = Pick<Organisation, 'bodyId' | 'name' | 'legalForm' | 'legalStatus'> &
  Partial<Omit<Organisation, 'id' | 'status' | 'version' | 'createdAt' | 'updatedAt'>>;

/**
 * Enters an organisation in the ledger and starts its case, both in the caller's transaction. Throws on a credit code
 * that is in the ledger already (unique index `organisations_credit_code`).
 */
export async function registerOrganisation(
  engine: Engine,
  tx: Db,
  entered: NewOrganisation,
  actor: Omit<CaseActor, 'roles'>,
): Promise<OrganisationEntry> {
  const [entry] = await registerOrganisations(engine, tx, [entered], actor);
  return entry as OrganisationEntry;
}

/** The same for many organisations of one body, in a handful of statements whatever their number. */
export async function registerOrganisations(
  engine: Engine,
  tx: Db,
  entered: readonly NewOrganisation[],
  actor: Omit<CaseActor, 'roles'>,
): Promise<OrganisationEntry[]> {
  const [{ bodyId } = { bodyId: '' }] = entered;
  const at = engine.clock.now();
  const rows = entered.map((one) => ({ ...one, id: uuidv7(), createdAt: at, updatedAt: at }));
  const inserted = await rowsOf<Organisation>(tx, insertAll('organisations', rows));
  const entries = inserted.map(presentOrganisation);
  await keepVersions(tx, entries, { at, actorId: actor.id });
  const requests = entries.map((entry) => ({
    workflow: 'organisation',
    instanceId: entry.id,
    bodyId,
    actor: { ...actor, roles: ['officer' as const] },
    input: { organisationId: entry.id, bodyId, title: entry.name },
    rows: [],
  }));
  await startCases(engine, requests, tx, bodyId);
  return entries;
}

/**
 * Changes an entry that the caller has seen in `current.version`; what it said before stays as a version. Throws
 * STALE_VERSION when somebody else was first.
 */
export async function changeOrganisation(
  tx: Db,
  current: Pick<Organisation, 'id' | 'version'>,
  changes: Partial<NewOrganisation>,
  { at, actorId }: { at: string; actorId: string },
): Promise<OrganisationEntry> {
  const assigned = assignments({ ...changes, version: current.version + 1, updatedAt: at });
  const row = await rowOf<Organisation>(
    tx,
    sql`update organisations set ${assigned} where id = ${current.id} and version = ${current.version} returning *`,
  );
  if (!row) throw new GoufuError('STALE_VERSION');
  const entry = presentOrganisation(row);
  await keepVersions(tx, [entry], { at, actorId });
  return entry;
}

/** Keeps what the entries say from now on; versions are never changed. */
async function keepVersions(
  tx: Db,
  entries: readonly OrganisationEntry[],
  { at, actorId }: { at: string; actorId: string },
): Promise<void> {
  const rows = entries.map((entry) => ({
    id: uuidv7(),
    organisationId: entry.id,
    version: entry.version,
    data: entry,
    at,
    actorId,
  }));
  await rowsOf(tx, insertAll('organisation_versions', rows));
}

export function presentOrganisation({ createdAt, updatedAt, ...entry }: Organisation) {
  return { ...entry, createdAt: instantOf(createdAt), updatedAt: instantOf(updatedAt) };
}
