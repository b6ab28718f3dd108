import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { collectionLinks } from '../../../db/schema/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { sha256 } from '../identity/principals.ts';
import { lockedRound, readableRound } from './collection-rounds.routes.ts';
import { newLink } from './collection-rounds.schema.ts';

type Link = typeof collectionLinks.$inferSelect & { needs: string };

const tags = ['collection-rounds'];
const officers = { policy: { roles: ['officer'] } } as const;

/** Links to the open form of a round. A link lives as long as its round and can be taken back before. */
export const collectionLinkRoutes: Routes = (app, { engine, config }) => {
  const { db, clock } = engine;

  app.post(
    '/collection-rounds/:id/links',
    {
      config: officers,
      schema: {
        tags,
        summary: 'Makes a link; its address is shown here and never again',
        params: idParams,
        body: newLink,
      },
    },
    (request, reply) =>
      createOnce(
        engine,
        request,
        reply,
        async (tx) => {
          const principal = principalOf(request);
          const round = await lockedRound(tx, principal, request.params.id);
          if (round.state === 'closed') throw closedRound;
          const token = randomBytes(24).toString('base64url');
          const at = { createdAt: clock.now(), createdBy: principal.userId };
          const row = { id: uuidv7(), roundId: round.id, ...request.body, tokenHash: sha256(token), ...at };
          const made = await rowOf<Link>(tx, insertInto('collection_links', row));
          const body = {
            ...present({ ...(made as Link), needs: '0' }),
            path: `/r/${token}`,
            url: `${config.publicUrl}/r/${token}`,
          };
          return { status: 201, body, location: `/api/v1/collection-rounds/${round.id}/links` };
        },
        // The token is a secret: a repeated request is told that the link exists, not what it is.
        (body) => ({ ...body, path: null, url: null }),
      ),
  );

  app.get(
    '/collection-rounds/:id/links',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => {
      const round = await readableRound(db, principalOf(request), request.params.id);
      const links = await rowsOf<Link>(
        db,
        sql`select l.*, (select count(*) from needs n where n.link_id = l.id) as needs
          from collection_links l where l.round_id = ${round.id} order by l.id`,
      );
      return { items: links.map(present), next: null };
    },
  );

  app.delete(
    '/collection-links/:id',
    { config: officers, schema: { tags, params: idParams } },
    async (request, reply) => {
      const principal = principalOf(request);
      const link = await rowOf<{ bodyId: string }>(
        db,
        sql`select r.body_id from collection_links l join collection_rounds r on r.id = l.round_id
          where l.id = ${request.params.id}`,
      );
      if (!link) throw new GoufuError('NOT_FOUND');
      await actAt(db, principal, link.bodyId, ['officer']);
      await rowsOf(
        db,
        sql`update collection_links set revoked_at = ${clock.now()}, revoked_by = ${principal.userId}
          where id = ${request.params.id} and revoked_at is null`,
      );
      return reply.code(204).send();
    },
  );
};

const closedRound = new GoufuError('CONFLICT', [
  because(
    'collection-round.closed',
    '本轮征集已截止，不能再发放链接。',
    'The round is closed; no more links can be handed out.',
  ),
]);

function present({ id, roundId, label, createdAt, createdBy, revokedAt, revokedBy, needs }: Link) {
  return {
    id,
    roundId,
    label,
    createdAt: instantOf(createdAt),
    createdBy,
    revokedAt: instantOrNull(revokedAt),
    revokedBy,
    /** Needs that came in by it. */
    needs: Number(needs),
  };
}
