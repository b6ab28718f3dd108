import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams, prose } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { roleRefused } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from './project-access.ts';

interface Partner {
  id: string;
  projectId: string;
  bodyId: string;
  bodyName: string;
  purpose: string;
  grantedAt: string;
  grantedBy: string;
  grantedByName: string | null;
  revokedAt: string | null;
  revokedBy: string | null;
  revokedWhy: string | null;
}

const tags = ['partners'];
const deciding = ['officer', 'leader'] as const;
const config = { policy: { roles: deciding } } as const;

const newPartner = z.strictObject({ bodyId: z.uuid(), purpose: prose(500) });
const revocation = z.strictObject({ reason: prose(500) });
const partnerParams = z.object({ id: z.uuid(), partnerId: z.uuid() });

/**
 * Partner bodies 协作单位 (共青团, 妇联) that read chosen projects: how far they have come, contract, delivery and final
 * grade, no bids, no sheets, no vetting. Every share keeps who gave it, what for, and how it ended.
 */
export const partnerRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.get(
    '/projects/:id/partners',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => {
      const { level } = await openProject(engine, principalOf(request), request.params.id);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const rows = await rowsOf<Partner>(
        db,
        sql`${partners} where s.project_id = ${request.params.id} order by s.granted_at, s.id`,
      );
      return { items: rows.map(present), next: null };
    },
  );

  app.post(
    '/projects/:id/partners',
    { config, schema: { tags, params: idParams, body: newPartner } },
    async (request, reply) => {
      const access = await openToDecide(request);
      return createOnce(engine, request, reply, async (tx) => {
        const { bodyId, purpose } = request.body;
        const body = await rowOf<{ path: string }>(tx, sql`select path from bodies where id = ${bodyId}`);
        if (!body) {
          throw new GoufuError('INVALID_DATA', [
            because('partner.body', '没有这个单位。', 'There is no such body.', '/bodyId'),
          ]);
        }
        if (access.held.body.path.startsWith(body.path)) {
          throw new GoufuError('DATA_REFUSED', [
            because(
              'partner.own',
              '本单位及上级单位本来就能查看该项目，无须共享。',
              'The project’s own body and those above it see it anyway.',
              '/bodyId',
            ),
          ]);
        }
        const projectId = request.params.id;
        const known = await rowOf(
          tx,
          sql`select 1 from project_partners where project_id = ${projectId} and body_id = ${bodyId} and revoked_at is null`,
        );
        if (known) {
          throw new GoufuError('CONFLICT', [
            because(
              'partner.exists',
              '该项目已与此单位共享。',
              'The project is already shared with this body.',
              '/bodyId',
            ),
          ]);
        }
        const grantedBy = principalOf(request).userId;
        const row = { id: uuidv7(), projectId, bodyId, purpose, grantedAt: clock.now(), grantedBy };
        await rowsOf(tx, insertInto('project_partners', row));
        const made = await rowOf<Partner>(tx, sql`${partners} where s.id = ${row.id}`);
        return { status: 201, body: present(made as Partner) };
      });
    },
  );

  app.post(
    '/projects/:id/partners/:partnerId/revoke',
    { config, schema: { tags, params: partnerParams, body: revocation } },
    async (request, reply) => {
      await openToDecide(request);
      return createOnce(engine, request, reply, async (tx) => {
        const { id, partnerId } = request.params;
        const share = await rowOf<Partner>(
          tx,
          sql`${partners} where s.id = ${partnerId} and s.project_id = ${id} for update of s`,
        );
        if (!share) throw new GoufuError('NOT_FOUND');
        if (share.revokedAt) {
          throw new GoufuError('CONFLICT', [
            because('partner.revoked', '该共享已经收回。', 'This share was taken back already.'),
          ]);
        }
        await rowsOf(
          tx,
          sql`update project_partners set revoked_at = ${clock.now()}::timestamptz, revoked_by = ${principalOf(request).userId},
            revoked_why = ${request.body.reason} where id = ${partnerId}`,
        );
        const ended = await rowOf<Partner>(tx, sql`${partners} where s.id = ${partnerId}`);
        return { status: 200, body: present(ended as Partner) };
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

const partners = sql`select s.id, s.project_id, s.body_id, b.name as body_name, s.purpose, s.granted_at, s.granted_by,
    u.name as granted_by_name, s.revoked_at, s.revoked_by, s.revoked_why
  from project_partners s join bodies b on b.id = s.body_id left join users u on u.id = s.granted_by`;

const present = ({ grantedAt, revokedAt, ...share }: Partner) => ({
  ...share,
  grantedAt: instantOf(grantedAt),
  revokedAt: instantOrNull(revokedAt),
});
