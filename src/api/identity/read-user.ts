import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { type GrantRow, grantsOf, presentGrant } from './grants-of.ts';
import type { UserAnswer } from './users.schema.ts';

export type UserRow = Omit<UserAnswer, 'roles'> & { roles: GrantRow[] };

/** What an account's answer is made of, for lists as for one. */
export const userColumns: SQL = sql`u.id, u.login, u.name, u.email, u.body_id, home.name as body_name,
  u.organisation_id, o.name as organisation_name, u.employer, u.language, u.active,
  u.password_hash is not null as has_password, ${grantsOf(sql`u.id`)} as roles, u.created_at`;

export const usersFrom: SQL = sql`users u left join bodies home on home.id = u.body_id
  left join organisations o on o.id = u.organisation_id`;

export const presentUser = ({ roles, createdAt, ...user }: UserRow): UserAnswer => ({
  ...user,
  roles: roles.map(presentGrant),
  createdAt: instantOf(createdAt),
});

/** Throws NOT_FOUND. */
export async function readUser(db: Db, id: string): Promise<UserAnswer> {
  const row = await rowOf<UserRow>(db, sql`select ${userColumns} from ${usersFrom} where u.id = ${id}`);
  if (!row) throw new GoufuError('NOT_FOUND');
  return presentUser(row);
}
