import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { endOfDay } from '../../../workflows/calendar/index.ts';
import {
  changeOrganisation,
  type Organisation,
  presentOrganisation,
  registerOrganisation,
} from '../../records/organisation.ts';
import { newOrganisation, organisationChange, requireConsistent } from '../../records/organisation-form.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { etagOf, requireIfMatch } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { caseOf, organisationAsOf } from './organisation-case.ts';
import { joinStanding, type Standing, standingFilters, standingOf } from './organisation-standing.ts';
import { organisationList, organisationQuery, versionsQuery } from './organisations.schema.ts';

interface Version {
  version: number;
  data: unknown;
  at: string;
  actorId: string;
}

const tags = ['organisations'];
const signedIn = { policy: 'signed-in' } as const;
const officers = { policy: { roles: ['officer'] } } as const;

/** The ledger of social organisations (社会组织台账), with what was known on any given day. */
export const organisationRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/organisations',
    { config: officers, schema: { tags, body: newOrganisation } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        await actAt(tx, principal, request.body.bodyId, ['officer']);
        requireConsistent(request.body);
        const { userId: id, kind } = principal;
        const entry = await registerOrganisation(engine, tx, request.body, { id, kind });
        return { status: 201, body: entry, location: `/api/v1/organisations/${entry.id}`, etag: etagOf(1) };
      }),
  );

  app.get(
    '/organisations',
    { config: signedIn, schema: { tags, querystring: organisationList } },
    async (request) => {
      const { limit, cursor, q, bodyId, industry, category, district, status, legalForm, legalStatus } =
        request.query;
      const after = readCursor('organisations', cursor);
      const principal = principalOf(request);
      const rows = await rowsOf<Organisation & Standing>(
        db,
        sql`select o.*, k.records, k.contact_due from organisations o ${joinStanding} ${where(
          mayRead(principal),
          q ? sql`(o.name ilike ${containing(q)} or o.credit_code = ${q})` : undefined,
          bodyId ? sql`o.body_id = ${bodyId}` : undefined,
          industry ? sql`o.industry = ${industry}` : undefined,
          category ? sql`o.categories ? ${category}` : undefined,
          district ? sql`o.district = ${district}` : undefined,
          status ? sql`o.status = ${status}` : undefined,
          legalForm ? sql`o.legal_form = ${legalForm}` : undefined,
          legalStatus ? sql`o.legal_status = ${legalStatus}` : undefined,
          // The contact log is the union's own: an organisation finds nothing of itself by it.
          ...(principal.organisationId ? [] : standingFilters(request.query)),
          after ? sql`o.id < ${after}` : undefined,
        )} order by o.id desc limit ${limit + 1}`,
      );
      return pageOf('organisations', rows, limit, {
        key: (row) => row.id,
        present: ({ records, contactDue, ...row }) => ({
          ...presentOrganisation(row),
          ...(row.id === principal.organisationId ? {} : standingOf({ records, contactDue })),
        }),
      });
    },
  );

  app.get(
    '/organisations/:id',
    { config: signedIn, schema: { tags, params: idParams, querystring: organisationQuery } },
    async (request, reply) => {
      const principal = principalOf(request);
      const entry = await readable(db, principal, request.params.id);
      const { asOf } = request.query;
      if (asOf) return organisationAsOf(engine, principal, entry.id, asOf);
      const running = await caseOf(engine, principal, entry.id);
      return reply
        .header('etag', etagOf(entry.version))
        .send({ ...presentOrganisation(entry), case: running });
    },
  );

  app.patch(
    '/organisations/:id',
    { config: officers, schema: { tags, params: idParams, body: organisationChange } },
    async (request, reply) => {
      const principal = principalOf(request);
      const current = await readable(db, principal, request.params.id);
      await actAt(db, principal, current.bodyId, ['officer']);
      requireIfMatch(request, current.version);
      requireConsistent({ ...current, ...request.body });
      const by = { at: clock.now(), actorId: principal.userId };
      const changed = await db.transaction((tx) => changeOrganisation(tx, current, request.body, by));
      return reply.header('etag', etagOf(changed.version)).send(changed);
    },
  );

  app.get(
    '/organisations/:id/versions',
    { config: signedIn, schema: { tags, params: idParams, querystring: versionsQuery } },
    async (request) => {
      const { id } = await readable(db, principalOf(request), request.params.id);
      const { on, limit, cursor } = request.query;
      const list = `versions ${id}`;
      const after = readCursor(list, cursor);
      const most = on ? 1 : limit;
      const rows = await rowsOf<Version>(
        db,
        sql`select version, data, at, actor_id from organisation_versions ${where(
          sql`organisation_id = ${id}`,
          on ? sql`at <= ${endOfDay(on)}::timestamptz` : undefined,
          after ? sql`version < ${Number(after)}` : undefined,
        )} order by version desc limit ${on ? 1 : most + 1}`,
      );
      return pageOf(list, rows, most, {
        key: ({ version }) => String(version),
        present: (row) => ({ ...row, at: instantOf(row.at) }),
      });
    },
  );
};

/** One's own ledger and those below; a supplier sees its own entry only. */
function mayRead(principal: Principal): SQL {
  const seen = visibleTo(principal, sql`o.body_id`);
  return principal.organisationId ? sql`(o.id = ${principal.organisationId} or ${seen})` : seen;
}

/** A ledger entry that the principal may read. Throws NOT_FOUND. */
export async function readable(db: Db, principal: Principal, id: string): Promise<Organisation> {
  const entry = await rowOf<Organisation>(
    db,
    sql`select o.* from organisations o where o.id = ${id} and ${mayRead(principal)}`,
  );
  if (!entry) throw new GoufuError('NOT_FOUND');
  return entry;
}
