import { randomBytes } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { nothing, operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { nameOf } from '../identity/name-of.ts';
import { principalOf } from '../identity/principal.ts';
import { sha256 } from '../identity/principals.ts';
import { type LinkAnswer, linkAnswer, madeLink, newLink } from './collection-rounds.schema.ts';
import { lockedRound, readableRound } from './read-round.ts';

const tags = ['collection-rounds'];
const officers = { policy: { roles: ['officer'] } } as const;

/** Links to the open form of a round. A link lives as long as its round and can be taken back before. */
export const collectionLinkRoutes: Routes = async (app, deps) => {
  for (const routes of [making, listing, revoking]) await routes(app, deps);
};

const making: Routes = (app, { engine, config }) => {
  const described = operation({
    id: 'createCollectionLink',
    title: { zh: '发放征集链接', en: 'Make a link to the open form' },
    detail: { zh: '地址只在这里给出一次。', en: 'Its address is shown here and never again.' },
    answers: { 201: madeLink },
    refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/collection-rounds/:id/links',
    { config: officers, schema: { tags, ...described, params: idParams, body: newLink } },
    (request, reply) =>
      createOnce(
        engine,
        request,
        reply,
        async (tx) => {
          const principal = principalOf(request);
          const round = await lockedRound(tx, principal, request.params.id);
          if (round.state === 'closed') throw closedRound;
          const id = uuidv7();
          const token = randomBytes(24).toString('base64url');
          const at = { createdAt: engine.clock.now(), createdBy: principal.userId };
          const row = { id, roundId: round.id, ...request.body, tokenHash: sha256(token), ...at };
          await rowsOf(tx, insertInto('collection_links', row));
          const [made] = await linksOf(tx, sql`l.id = ${id}`);
          const path = `/r/${token}`;
          const body = { ...(made as LinkAnswer), path, url: `${config.publicUrl}${path}` };
          return { status: 201, body, location: `/api/v1/collection-rounds/${round.id}/links` };
        },
        // The token is a secret: a repeated request is told that the link exists, not what it is.
        (body) => ({ ...body, path: null, url: null }),
      ),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listCollectionLinks',
    title: { zh: '一轮征集的链接', en: 'List the links of a round' },
    answers: { 200: pageAnswer(linkAnswer) },
  });
  app.get(
    '/collection-rounds/:id/links',
    { config: { policy: 'signed-in' }, schema: { tags, ...described, params: idParams } },
    async (request) => {
      const round = await readableRound(db, principalOf(request), request.params.id);
      return { items: await linksOf(db, sql`l.round_id = ${round.id}`), next: null };
    },
  );
};

const revoking: Routes = (app, { engine: { db, clock } }) => {
  const described = operation({
    id: 'revokeCollectionLink',
    title: { zh: '撤销征集链接', en: 'Take a link back' },
    answers: { 204: nothing },
  });
  app.delete(
    '/collection-links/:id',
    { config: officers, schema: { tags, ...described, params: idParams } },
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
      return reply.code(204).send(null);
    },
  );
};

async function linksOf(db: Db, which: SQL): Promise<LinkAnswer[]> {
  const links = await rowsOf<LinkAnswer>(
    db,
    sql`select l.id, l.label, l.round_id, r.title as round_title, l.created_at, l.revoked_at,
        (select count(*)::int from needs n where n.link_id = l.id) as needs,
        ${nameOf(sql`l.created_by`)} as created_by_name, ${nameOf(sql`l.revoked_by`)} as revoked_by_name
      from collection_links l join collection_rounds r on r.id = l.round_id where ${which} order by l.id`,
  );
  return links.map(({ createdAt, revokedAt, ...link }) => ({
    ...link,
    createdAt: instantOf(createdAt),
    revokedAt: instantOrNull(revokedAt),
  }));
}

const closedRound = new GoufuError('CONFLICT', [
  because(
    'collection-round.closed',
    '本轮征集已截止，不能再发放链接。',
    'The round is closed; no more links can be handed out.',
  ),
]);
