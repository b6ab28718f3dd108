import { type SQL, sql } from 'drizzle-orm';
import { roles } from '../../../workflows/kit/actor.ts';
import { instantOf } from '../../shared/wire.ts';
import type { GrantAnswer } from './users.schema.ts';

/** A grant as `grantsOf` reads it. */
export type GrantRow = Omit<GrantAnswer, 'title'>;

/** The roles that a user holds, with the names of bodies and projects, as one JSON column. */
export const grantsOf = (userId: SQL): SQL => sql`coalesce((
  select jsonb_agg(jsonb_build_object('role', r.role, 'bodyId', r.body_id, 'bodyName', rb.name,
      'projectId', rp.id, 'projectTitle', rp.title, 'grantedAt', r.granted_at) order by r.granted_at, r.role)
    from user_roles r left join bodies rb on rb.id = r.body_id
      left join projects rp on rp.id = nullif(r.project_id, '')::uuid
    where r.user_id = ${userId}), '[]'::jsonb)`;

export const presentGrant = ({ role, grantedAt, ...at }: GrantRow): GrantAnswer => ({
  role,
  title: roles[role],
  ...at,
  grantedAt: instantOf(grantedAt),
});
