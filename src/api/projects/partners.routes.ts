import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { pathOfBody } from '../../../db/queries/bodies.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { roleRefused } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import {
  newPartner,
  partner,
  partnerList,
  partnerParams,
  partnersList,
  revocation,
} from './partners.schema.ts';
import { openProject, type ProjectAccess } from './project-access.ts';

type Partner = z.infer<typeof partner>;

const tags = ['partners'];
const deciding = ['officer', 'leader'] as const;
const config = { policy: { roles: deciding } } as const;

/**
 * Partner bodies 协作单位 (共青团, 妇联) that read chosen projects: how far they have come, contract, delivery and final
 * grade, no bids, no sheets, no vetting. Every share keeps who gave it, what for, and how it ended.
 */
export const partnerRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.get(
    '/projects/:id/partners',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags,
        ...operation({
          id: 'listProjectPartners',
          title: { zh: '协作单位：与谁共享、作何用途', en: 'Partner bodies that may read the project' },
          answers: { 200: pageAnswer(partner) },
        }),
        params: idParams,
        querystring: partnerList,
      },
    },
    async (request) => {
      const { level } = await openProject(engine, principalOf(request), request.params.id);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      return partnersList.page<Partner, Partner>(db, request.query, {
        columns,
        from: tables,
        where: [sql`s.project_id = ${request.params.id}`],
        present,
      });
    },
  );

  app.post(
    '/projects/:id/partners',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'shareProject',
          title: { zh: '与协作单位共享项目', en: 'Let a partner body read the project' },
          answers: { 201: partner },
          refusals: ['CONFLICT', 'DATA_REFUSED', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        params: idParams,
        body: newPartner,
      },
    },
    async (request, reply) => {
      const { held } = await openToDecide(request);
      return createOnce(engine, request, reply, async (tx) => {
        const { bodyId, purpose } = request.body;
        const projectId = request.params.id;
        await requireOther(tx, held.body.path, bodyId);
        await requireNotShared(tx, projectId, bodyId);
        const grantedBy = principalOf(request).userId;
        const row = { id: uuidv7(), projectId, bodyId, purpose, grantedAt: clock.now(), grantedBy };
        await rowsOf(tx, insertInto('project_partners', row));
        return { status: 201, body: await shareOf(tx, projectId, row.id) };
      });
    },
  );

  app.post(
    '/projects/:id/partners/:partnerId/revoke',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'endProjectShare',
          title: { zh: '收回共享', en: 'Take a share back' },
          answers: { 200: partner },
          refusals: ['CONFLICT', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        params: partnerParams,
        body: revocation,
      },
    },
    async (request, reply) => {
      await openToDecide(request);
      return createOnce(engine, request, reply, async (tx) => {
        const { id, partnerId } = request.params;
        const share = await shareOf(tx, id, partnerId, sql`for update of s`);
        if (share.revokedAt) throw alreadyRevoked();
        await rowsOf(
          tx,
          sql`update project_partners set revoked_at = ${clock.now()}::timestamptz,
            revoked_by = ${principalOf(request).userId}, revoked_why = ${request.body.reason} where id = ${partnerId}`,
        );
        return { status: 200, body: await shareOf(tx, id, partnerId) };
      });
    },
  );

  /** The project, for somebody who decides in it. Throws NOT_FOUND for who may not know of it, else ROLE_NOT_ALLOWED. */
  async function openToDecide(
    request: Parameters<typeof principalOf>[0] & { params: { id: string } },
  ): Promise<ProjectAccess> {
    const access = await openProject(engine, principalOf(request), request.params.id);
    if (!deciding.some((role) => access.actor.roles.includes(role))) throw roleRefused(deciding);
    return access;
  }
};

const columns = sql`s.id, s.project_id, s.body_id, b.name as body_name, s.purpose, s.granted_at, s.granted_by,
  u.name as granted_by_name, s.revoked_at, s.revoked_by, e.name as revoked_by_name, s.revoked_why`;
const tables = sql`project_partners s join bodies b on b.id = s.body_id left join users u on u.id = s.granted_by
  left join users e on e.id = s.revoked_by`;

/** A share of the project as it stands. Throws NOT_FOUND. */
async function shareOf(tx: Db, projectId: string, id: string, lock = sql``): Promise<Partner> {
  const share = await rowOf<Partner>(
    tx,
    sql`select ${columns} from ${tables} where s.id = ${id} and s.project_id = ${projectId} ${lock}`,
  );
  if (!share) throw new GoufuError('NOT_FOUND');
  return present(share);
}

const present = (share: Partner): Partner => ({
  ...share,
  grantedAt: instantOf(share.grantedAt),
  revokedAt: instantOrNull(share.revokedAt),
});

/** Throws INVALID_DATA for no body, DATA_REFUSED for one that sees the project anyway. */
async function requireOther(tx: Db, ownPath: string, bodyId: string): Promise<void> {
  const path = await pathOfBody(tx, bodyId);
  if (!path) {
    throw new GoufuError('INVALID_DATA', [
      because('partner.body', '没有这个单位。', 'There is no such body.', '/bodyId'),
    ]);
  }
  if (!ownPath.startsWith(path)) return;
  throw new GoufuError('DATA_REFUSED', [
    because(
      'partner.own',
      '本单位及上级单位本来就能查看该项目，无须共享。',
      'The project’s own body and those above it see it anyway.',
      '/bodyId',
    ),
  ]);
}

async function requireNotShared(tx: Db, projectId: string, bodyId: string): Promise<void> {
  const known = await rowOf(
    tx,
    sql`select 1 from project_partners where project_id = ${projectId} and body_id = ${bodyId} and revoked_at is null`,
  );
  if (!known) return;
  throw new GoufuError('CONFLICT', [
    because(
      'partner.exists',
      '该项目已与此单位共享。',
      'The project is already shared with this body.',
      '/bodyId',
    ),
  ]);
}

const alreadyRevoked = () =>
  new GoufuError('CONFLICT', [
    because('partner.revoked', '该共享已经收回。', 'This share was taken back already.'),
  ]);
