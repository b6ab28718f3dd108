import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../db/client.ts';
import type { organisations } from '../../db/schema/index.ts';
import { organisationV1 } from '../../workflows/organisation/v1/index.ts';
import type { CaseActor, Engine } from '../engine/engine.ts';
import { startCase } from '../engine/start-case.ts';
import { insertInto, rowOf, rowsOf } from './rows.ts';
import { instantOf } from './wire.ts';

export type Organisation = typeof organisations.$inferSelect;

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
): Promise<ReturnType<typeof presentOrganisation>> {
  const at = engine.clock.now();
  const row = { ...entered, id: uuidv7(), createdAt: at, updatedAt: at };
  const inserted = await rowOf<Organisation>(tx, insertInto('organisations', row));
  const entry = presentOrganisation(inserted as Organisation);
  await keepVersion(tx, entry, { at, actorId: actor.id });
  await startCase(
    engine,
    {
      workflow: organisationV1,
      instanceId: entry.id,
      bodyId: entry.bodyId,
      actor: { ...actor, roles: ['officer'] },
      input: { organisationId: entry.id, bodyId: entry.bodyId, title: entry.name },
      rows: [],
    },
    tx,
  );
  return entry;
}

/** Keeps what the entry says from now on; versions are never changed. */
export async function keepVersion(
  tx: Db,
  entry: ReturnType<typeof presentOrganisation>,
  { at, actorId }: { at: string; actorId: string },
): Promise<void> {
  const row = { id: uuidv7(), organisationId: entry.id, version: entry.version, data: entry, at, actorId };
  await rowsOf(tx, insertInto('organisation_versions', row));
}

export function presentOrganisation({ createdAt, updatedAt, ...entry }: Organisation) {
  return { ...entry, createdAt: instantOf(createdAt), updatedAt: instantOf(updatedAt) };
}
