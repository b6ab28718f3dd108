import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import type { OrganisationContext } from '../../../workflows/organisation/index.ts';
import { caseAsOf } from '../../engine/as-of.ts';
import type { Engine } from '../../engine/engine.ts';
import { openDeadline } from '../../engine/summary.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { nameOf } from '../identity/name-of.ts';
import type { Principal } from '../identity/principal.ts';
import { openOrganisation } from './organisation-access.ts';
import type {
  OrganisationAnswer,
  OrganisationCase,
  OrganisationRecords,
  PastOrganisation,
} from './organisations.schema.ts';

/**
 * What the case says of an organisation beside its entry: where it stands, what was recorded, which clocks run. Null for
 * the organisation itself, and for entries without a case.
 */
export async function caseOf(
  engine: Engine,
  principal: Principal,
  id: string,
): Promise<OrganisationCase | null> {
  const access = await openOrganisation(engine, principal, id).catch(absent);
  if (access?.level !== 'full') return null;
  const { kase, registered } = access.held;
  const state = leafStates(kase.snapshot);
  return {
    seq: kase.seq,
    stage: registered.workflow.stageOf(state),
    state,
    records: await recordsOf(engine.db, kase.snapshot.context as OrganisationContext),
    deadlines: kase.open.map(openDeadline),
  };
}

/**
 * What was known at an instant: the version of the entry that was in force and the case as it stood. Throws NOT_FOUND
 * before it was in the ledger, FORBIDDEN for the organisation itself.
 */
export async function organisationAsOf(
  engine: Engine,
  principal: Principal,
  { id, bodyName }: OrganisationAnswer,
  asOf: string,
): Promise<PastOrganisation> {
  const { level } = await openOrganisation(engine, principal, id);
  if (level !== 'full') throw new GoufuError('FORBIDDEN');
  const past = await caseAsOf(engine, id, asOf);
  const version = await rowOf<{ data: Omit<OrganisationAnswer, 'bodyName'> }>(
    engine.db,
    sql`select data from organisation_versions where organisation_id = ${id} and at <= ${asOf}::timestamptz
      order by version desc limit 1`,
  );
  if (!past || !version) throw new GoufuError('NOT_FOUND');
  const { context, workflow: _, ...stood } = past;
  const records = await recordsOf(engine.db, context as OrganisationContext);
  return { ...version.data, bodyName, asOf, status: past.stage, case: { ...stood, records } };
}

/** What was recorded, without what the entry says already, and with the name of who vetted it. */
async function recordsOf(db: Db, context: OrganisationContext): Promise<OrganisationRecords> {
  const { organisationId: _, bodyId: __, title: ___, vetting, ...records } = context;
  if (!vetting) return { ...records, vetting };
  const by = await rowOf<{ name: string | null }>(
    db,
    sql`select ${nameOf(sql`${vetting.by}::text`)} as name`,
  );
  return { ...records, vetting: { ...vetting, byName: by?.name ?? null } };
}

/** An entry that was made without a case is shown all the same. */
function absent(error: unknown): undefined {
  if (error instanceof GoufuError && error.code === 'NOT_FOUND') return undefined;
  throw error;
}
