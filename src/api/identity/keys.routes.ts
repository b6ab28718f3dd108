import { randomBytes } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { epochMs } from '../../../workflows/calendar/index.ts';
import { systemClock } from '../../shared/clock.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { nothing, operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { type KeyAnswer, keyAnswer, keyList, keyParams, keys, madeKey, newKey } from './keys.schema.ts';
import { managedUser } from './manage-user.ts';
import { principalOf } from './principal.ts';
import { sha256 } from './principals.ts';

const tags = ['keys'];
const config = { policy: 'signed-in' } as const;

/** Machines' keys. The secret is shown once, when the key is made; only its hash is kept. */
export const keyRoutes: Routes = async (app, deps) => {
  for (const routes of [creating, listing, revoking]) await routes(app, deps);
};

const creating: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createKey',
    title: { zh: '创建密钥', en: 'Make a key' },
    detail: {
      zh: '使用时写作“Authorization: Bearer <id>.<secret>”。',
      en: 'It is sent as “Authorization: Bearer <id>.<secret>”.',
    },
    answers: { 201: madeKey },
    refusals: ['IDEMPOTENCY_KEY_REUSED'],
  });
  app.post('/keys', { config, schema: { tags, ...described, body: newKey } }, (request, reply) =>
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
        const createdAt = engine.clock.now();
        await rowsOf(
          tx,
          insertInto('api_keys', { id, secretHash: sha256(secret), userId, label, expiresAt, createdAt }),
        );
        return { status: 201, body: { ...(await readKey(tx, id)), secret } };
      },
      // The answer that a retry gets is stored, and a secret is not: who lost it revokes the key and makes another.
      (body) => ({ ...body, secret: null }),
    ),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listKeys',
    title: { zh: '密钥清单', en: 'List keys' },
    answers: { 200: pageAnswer(keyAnswer) },
  });
  app.get('/keys', { config, schema: { tags, ...described, querystring: keyList } }, async (request) => {
    const principal = principalOf(request);
    const { userId = principal.userId } = request.query;
    if (userId !== principal.userId) await managedUser(db, principal, userId);
    return keys.page<KeyAnswer, KeyAnswer>(db, request.query, {
      columns,
      from,
      where: [sql`k.user_id = ${userId}`],
      present,
    });
  });
};

const revoking: Routes = (app, { engine: { db }, principals }) => {
  const described = operation({
    id: 'revokeKey',
    title: { zh: '停用密钥', en: 'Revoke a key' },
    answers: { 204: nothing },
  });
  app.delete(
    '/keys/:id',
    { config, schema: { tags, ...described, params: keyParams } },
    async (request, reply) => {
      const principal = principalOf(request);
      const { id, userId } = await readKey(db, request.params.id);
      if (userId !== principal.userId) await managedUser(db, principal, userId);
      await rowsOf(
        db,
        sql`update api_keys set revoked_at = ${systemClock.now()} where id = ${id} and revoked_at is null`,
      );
      principals.forget();
      return reply.code(204).send(null);
    },
  );
};

const columns: SQL = sql`k.id, k.label, k.user_id, u.name as user_name, k.created_at, k.expires_at, k.revoked_at`;
const from: SQL = sql`api_keys k join users u on u.id = k.user_id`;

/** Throws NOT_FOUND. */
async function readKey(db: Db, id: string): Promise<KeyAnswer> {
  const row = await rowOf<KeyAnswer>(db, sql`select ${columns} from ${from} where k.id = ${id}`);
  if (!row) throw new GoufuError('NOT_FOUND');
  return present(row);
}

const present = ({ createdAt, expiresAt, revokedAt, ...key }: KeyAnswer): KeyAnswer => ({
  ...key,
  createdAt: instantOf(createdAt),
  expiresAt: instantOrNull(expiresAt),
  revokedAt: instantOrNull(revokedAt),
});

const alreadyExpired = new GoufuError('INVALID_DATA', [
  because('key.expired', '到期时间应晚于现在。', 'The key would have expired already.', '/expiresAt'),
]);
