import { createHash, timingSafeEqual } from 'node:crypto';
import type { Db } from '../../../db/client.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import { systemClock } from '../../shared/clock.ts';
import { everywhere, type Grant, type Principal } from './principal.ts';

const userSql = (from: string) => `
select u.id as "userId", u.name, u.language, u.body_id as "bodyId", u.organisation_id as "organisationId", c.secret,
  coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'bodyId', r.body_id, 'projectId', r.project_id,
      'bodyPath', case when r.body_id = '${everywhere}' then '' else b.path end))
    from user_roles r left join bodies b on b.id = r.body_id
    where r.user_id = u.id and (b.id is not null or r.body_id = '${everywhere}')), '[]'::jsonb) as grants
from (${from}) c join users u on u.id = c.user_id where u.active`;

const keySql = userSql(
  `select user_id, secret_hash as secret from api_keys where id = $1 and revoked_at is null
     and (expires_at is null or expires_at > $2::timestamptz)`,
);
const sessionSql = userSql(
  `select user_id, token_hash as secret from sessions where token_hash = $1 and expires_at > $2::timestamptz`,
);

interface Row {
  userId: string;
  name: string;
  language: string;
  bodyId: string | null;
  organisationId: string | null;
  secret: string;
  grants: (Omit<Grant, 'role'> & { role: Role })[];
}

interface Held {
  principal: Principal;
  secret: string;
  readAt: number;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/**
 * Turns credentials into principals. Resolved ones are kept for a few seconds, because a look-up with every
 * request costs as much as the transition itself; changes made through this process take effect at once,
 * those of other processes within the time to live.
 *
 * Credentials age in real time even where a demo's clock stands still: expiry is a matter of security, not of law.
 */
export class Principals {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly db: Db,
    private readonly options: { ttlMs: number; capacity: number } = { ttlMs: 5_000, capacity: 5_000 },
  ) {}

  /** By API key, `<id>.<secret>`; undefined when it is unknown, expired, revoked or its user inactive. */
  byKey(id: string, secret: string): Promise<Principal | undefined> {
    return this.resolve(`key ${id}`, sha256(secret), 'key', keySql, id);
  }

  /** By the token of a session cookie. */
  bySession(token: string): Promise<Principal | undefined> {
    const hash = sha256(token);
    return this.resolve(`session ${hash}`, hash, 'person', sessionSql, hash);
  }

  /** After a change of users, roles, keys or sessions. */
  forget(): void {
    this.held.clear();
  }

  private async resolve(
    name: string,
    secretHash: string,
    kind: Principal['kind'],
    sql: string,
    param: string,
  ): Promise<Principal | undefined> {
    const known = this.held.get(name);
    if (known && performance.now() - known.readAt < this.options.ttlMs) {
      return sameHash(known.secret, secretHash) ? known.principal : undefined;
    }
    const readAt = performance.now();
    const [row] = await this.db.query<Row>(sql, [param, systemClock.now()]);
    this.held.delete(name);
    if (!row) return undefined;
    const principal = principalOfRow(row, kind);
    this.held.set(name, { principal, secret: row.secret, readAt });
    if (this.held.size > this.options.capacity) this.held.delete(this.held.keys().next().value as string);
    return sameHash(row.secret, secretHash) ? principal : undefined;
  }
}

function principalOfRow(row: Row, kind: Principal['kind']): Principal {
  return {
    userId: row.userId,
    name: row.name,
    kind,
    language: row.language === 'en' ? 'en' : 'zh',
    ...(row.bodyId ? { bodyId: row.bodyId } : {}),
    ...(row.organisationId ? { organisationId: row.organisationId } : {}),
    grants: row.grants,
    administrator: row.grants.some(({ role, bodyId }) => role === 'administrator' && bodyId === everywhere),
  };
}
