import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../db/client.ts';
import { apiKeys, userRoles, users } from '../../db/schema/index.ts';
import { everywhere } from '../api/identity/principal.ts';
import { sha256 } from '../api/identity/principals.ts';
import type { Clock } from '../shared/clock.ts';

/** Any constant: it only has to be the same in every process that starts. */
const lockKey = 7_304_517;

/**
 * Makes the first administrator and its key, on a database without users only. Several processes may start at
 * once: one of them makes it. Returns whether it was this one.
 */
export async function bootstrapAdministrator(
  db: Db,
  clock: Clock,
  { id, secret }: { id: string; secret: string },
): Promise<boolean> {
  return db.transaction(async ({ orm: tx }) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
    const [somebody] = await tx.select({ id: users.id }).from(users).limit(1);
    if (somebody) return false;
    const userId = uuidv7();
    const at = clock.now();
    await tx.insert(users).values({ id: userId, login: 'administrator', name: '系统管理员', createdAt: at });
    await tx.insert(userRoles).values({ userId, role: 'administrator', bodyId: everywhere, grantedAt: at });
    await tx
      .insert(apiKeys)
      .values({ id, secretHash: sha256(secret), userId, label: 'bootstrap', createdAt: at });
    return true;
  });
}
