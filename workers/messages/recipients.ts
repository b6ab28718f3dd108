import type { Db } from '../../db/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import type { ChasedClock } from './clock.ts';

export interface Recipient {
  userId: string;
  name: string;
  role: Role;
}

/** A grant of these at a body holds for all bodies below it. */
const reachesDown: readonly Role[] = ['regulator', 'auditor', 'agency', 'expert', 'administrator'];

/** The grants that stand above every body. */
const everywhere = '00000000-0000-0000-0000-000000000000';

/** Who holds a role at a body, or at one project of it. */
export async function holdersOf(
  db: Db,
  role: Role,
  body: { id: string; path: string },
  projectId = '',
): Promise<Recipient[]> {
  return db.query<Recipient>(
    `select distinct u.id as "userId", u.name, r.role
     from user_roles r join users u on u.id = r.user_id left join bodies at on at.id = r.body_id
     where r.role = $1 and u.active and (r.project_id = '' or r.project_id = $4)
       and (r.body_id = $2::uuid
         or ($5::boolean and r.project_id = '' and (r.body_id = '${everywhere}' or starts_with($3, at.path))))
     order by u.name, u.id`,
    [role, body.id, body.path, projectId, String(reachesDown.includes(role))],
  );
}

/** The people of the supplier that a clock is about, as its workflow says which one that is. */
async function suppliersOf({ workflows }: Engine, db: Db, clock: ChasedClock): Promise<Recipient[]> {
  const { supplierOf } = workflows.nearest(clock.workflow, clock.version);
  const organisationId = (await supplierOf?.(db, clock)) ?? null;
  return db.query<Recipient>(
    `select u.id as "userId", u.name, 'supplier' as role from users u
     where u.active and u.organisation_id = $1::uuid order by u.name, u.id`,
    [organisationId],
  );
}

/** Those whose step it is. */
export async function responsibleFor(engine: Engine, db: Db, clock: ChasedClock): Promise<Recipient[]> {
  return clock.chases === 'supplier'
    ? suppliersOf(engine, db, clock)
    : holdersOf(db, clock.chases, clock.body, clock.instanceId);
}

/** When nobody holds the role, the officers hear of it, and where there are none the administrators. */
export async function inTheirStead(db: Db, clock: ChasedClock): Promise<Recipient[]> {
  const officers = await holdersOf(db, 'officer', clock.body, clock.instanceId);
  return officers.length > 0 ? officers : holdersOf(db, 'administrator', clock.body);
}
