import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { apiKeys } from '../../../db/schema/index.ts';
import { epochMs } from '../../../workflows/calendar/index.ts';
import { systemClock } from '../../shared/clock.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { line } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { managedUser } from './manage-user.ts';
import { principalOf } from './principal.ts';
import { sha256 } from './principals.ts';

type Key = typeof apiKeys.$inferSelect;
const tags = ['keys'];
const config = { policy: 'signed-in' } as const;

const newKey = z.strictObject({
  /** Whose powers the key has; by default one's own. */
  userId: z.uuid().optional(),
  label: line(120),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});
const keyList = z.strictObject({ ...pageQuery, userId: z.uuid().optional() });

/** Machines' keys. The secret is shown once, when the key is made; only its hash is kept. */
export const keyRoutes: Routes = (app, { engine, principals }) => {
  const { db, clock } = engine;

  app.post('/keys', { config, schema: { tags, body: newKey } }, (request, reply) =>
    createOnce(
      engine,
      request,
      reply,
      async (tx) => {
        const principal = principalOf(request);
        const { userId = principal.userId, label, expiresAt } = request.body;
        if (userId !== principal.userId) await managedUser(tx, principal, userId);
        if (expiresAt && epochMs(expiresAt) <= epochMs(systemClock.now())) throw alreadyExpired;
        // In hex: an id that began with a hyphen would be taken for an option on a command line.
        const id = randomBytes(9).toString('hex');
        const secret = randomBytes(32).toString('base64url');
        const row = { id, secretHash: sha256(secret), userId, label, expiresAt, createdAt: clock.now() };
        const key = await rowOf<Key>(tx, insertInto('api_keys', row));
        return { status: 201, body: { ...present(key as Key), secret } };
      },
      // The answer that a retry gets is stored, and a secret is not: who lost it revokes the key and makes another.
      (body) => ({ ...body, secret: null }),
    ),
  );

  app.get('/keys', { config, schema: { tags, querystring: keyList } }, async (request) => {
    const principal = principalOf(request);
    const { limit, cursor, userId = principal.userId } = request.query;
    if (userId !== principal.userId) await managedUser(db, principal, userId);
    const after = readCursor('keys', cursor);
    const rows = await rowsOf<Key>(
      db,
      sql`select * from api_keys ${where(
        sql`user_id = ${userId}`,
        after ? sql`id < ${after}` : undefined,
      )} order by id desc limit ${limit + 1}`,
    );
    return pageOf('keys', rows, limit, { key: (row) => row.id, present });
  });

  app.delete(
    '/keys/:id',
    { config, schema: { tags, params: z.object({ id: z.string().max(64) }) } },
    async (request, reply) => {
      const principal = principalOf(request);
      const key = await rowOf<Key>(db, sql`select * from api_keys where id = ${request.params.id}`);
      if (!key) throw new GoufuError('NOT_FOUND');
      if (key.userId !== principal.userId) await managedUser(db, principal, key.userId);
      await rowsOf(
        db,
        sql`update api_keys set revoked_at = ${systemClock.now()} where id = ${key.id} and revoked_at is null`,
      );
      principals.forget();
      return reply.code(204).send();
    },
  );
};

const alreadyExpired = new GoufuError('INVALID_DATA', [
  because('key.expired', '到期时间应晚于现在。', 'The key would have expired already.', '/expiresAt'),
]);

function present({ id, userId, label, createdAt, expiresAt, revokedAt }: Key) {
  return {
    id,
    userId,
    label,
    createdAt: instantOf(createdAt),
    expiresAt: instantOrNull(expiresAt),
    revokedAt: instantOrNull(revokedAt),
  };
}
