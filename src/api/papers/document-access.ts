import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { documents } from '../../../db/schema/index.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { roleRefused } from '../identity/policy.ts';
import { canSee, type Principal, rolesAt } from '../identity/principal.ts';

export type Document = typeof documents.$inferSelect;

/** Who files papers for the body; a contractor's people file for their own organisation beside them. */
export const keepers: readonly Role[] = [
  'officer',
  'reviewer',
  'leader',
  'finance',
  'agency',
  'rep',
  'acceptor',
];

interface CasePlace {
  bodyId: string;
  path: string;
  /** Whose contract it is, from the day that the result is public. */
  contractor: string | null;
}

/** As whom somebody files papers of a case. */
export interface Filing {
  bodyId: string;
  /** Set where a supplier's person files. */
  organisationId: string | null;
}

async function placeOfCase(db: Db, instanceId: string): Promise<CasePlace> {
  const row = await rowOf<CasePlace>(
    db,
    sql`select b.id as body_id, b.path,
        case when i.snapshot #>> '{context,award,publishedAt}' is not null
          then i.snapshot #>> '{context,award,organisationId}' end as contractor
      from instances i join bodies b on b.id = i.body_id where i.id = ${instanceId}`,
  );
  if (!row) throw new GoufuError('NOT_FOUND');
  return row;
}

const worksOn = (principal: Principal, { bodyId, path }: CasePlace, projectId: string): boolean =>
  rolesAt(principal, { bodyId, bodyPath: path, projectId }).some((role) => keepers.includes(role));

/** Throws NOT_FOUND for whoever may not know of the case, ROLE_NOT_ALLOWED for whoever only reads it. */
export async function requireFiling(db: Db, principal: Principal, instanceId: string): Promise<Filing> {
  const place = await placeOfCase(db, instanceId);
  const { bodyId } = place;
  if (worksOn(principal, place, instanceId)) return { bodyId, organisationId: null };
  if (principal.organisationId && principal.organisationId === place.contractor)
    return { bodyId, organisationId: principal.organisationId };
  throw canSee(principal, place.path) ? roleRefused(keepers) : new GoufuError('NOT_FOUND');
}

/** The body's staff see every document of a case, an organisation its own. Throws NOT_FOUND. */
export async function readableDocument(db: Db, principal: Principal, id: string): Promise<Document> {
  const document = await rowOf<Document>(db, sql`select * from documents where id = ${id}`);
  if (!document) throw new GoufuError('NOT_FOUND');
  const place = await placeOfCase(db, document.instanceId);
  const own = principal.organisationId !== undefined && principal.organisationId === document.organisationId;
  if (!own && !worksOn(principal, place, document.instanceId) && !canSee(principal, place.path))
    throw new GoufuError('NOT_FOUND');
  return document;
}
