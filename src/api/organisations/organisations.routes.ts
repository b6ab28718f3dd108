import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { endOfDay } from '../../../workflows/calendar/index.ts';
import { changeOrganisation, registerOrganisation } from '../../records/organisation.ts';
import { newOrganisation, organisationChange, requireConsistent } from '../../records/organisation-form.ts';
import { idParams } from '../../shared/fields.ts';
import { equal } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { etagOf, requireIfMatch } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { nameOf } from '../identity/name-of.ts';
import { principalOf } from '../identity/principal.ts';
import { caseOf, organisationAsOf } from './organisation-case.ts';
import { joinStanding, type Standing, standingFilters, standingOf } from './organisation-standing.ts';
import {
  type ListedOrganisation,
  listedOrganisation,
  type OrganisationAnswer,
  organisationAnswer,
  organisationDetail,
  organisationList,
  organisationQuery,
  organisations,
  pastOrganisation,
  type VersionAnswer,
  versionAnswer,
  versions,
  versionsQuery,
} from './organisations.schema.ts';
import {
  mayReadOrganisation,
  organisationColumns,
  organisationsFrom,
  presentOrganisation,
  readableOrganisation,
} from './read-organisation.ts';

const tags = ['organisations'];
const signedIn = { policy: 'signed-in' } as const;
const officers = { policy: { roles: ['officer'] } } as const;

/** The ledger of social organisations (社会组织台账), with what was known on any given day. */
export const organisationRoutes: Routes = async (app, deps) => {
  for (const routes of [entering, listing, reading, changing, listingVersions]) await routes(app, deps);
};

const entering: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createOrganisation',
    title: { zh: '登记社会组织', en: 'Enter an organisation' },
    detail: {
      zh: '登记后即为候选，等待背景审查。',
      en: 'It is a candidate from then on and waits to be vetted.',
    },
    answers: { 201: organisationAnswer },
    refusals: ['DATA_REFUSED', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/organisations',
    { config: officers, schema: { tags, ...described, body: newOrganisation } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        await actAt(tx, principal, request.body.bodyId, ['officer']);
        requireConsistent(request.body);
        const { userId, kind } = principal;
        const { id } = await registerOrganisation(engine, tx, request.body, { id: userId, kind });
        const body = await readableOrganisation(tx, principal, id);
        return { status: 201, body, location: `/api/v1/organisations/${id}`, etag: etagOf(1) };
      }),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listOrganisations',
    title: { zh: '社会组织台账', en: 'List the ledger' },
    detail: {
      zh: '本单位及下级的台账；社会组织的人员只看到本组织。',
      en: 'One’s own ledger and those below; people of an organisation see their own entry.',
    },
    answers: { 200: pageAnswer(listedOrganisation) },
  });
  app.get(
    '/organisations',
    { config: signedIn, schema: { tags, ...described, querystring: organisationList } },
    (request) => {
      const { q, category, ...query } = request.query;
      const principal = principalOf(request);
      return organisations.page<OrganisationAnswer & Standing, ListedOrganisation>(db, query, {
        columns: sql`${organisationColumns}, k.records, k.contact_due`,
        from: sql`${organisationsFrom} ${joinStanding}`,
        where: [
          mayReadOrganisation(principal),
          q ? sql`(o.name ilike ${containing(q)} or o.credit_code = ${q})` : undefined,
          category ? sql`o.categories ? ${category}` : undefined,
          equal(sql`o.body_id`, query.bodyId),
          equal(sql`o.industry`, query.industry),
          equal(sql`o.district`, query.district),
          equal(sql`o.status`, query.status),
          equal(sql`o.legal_form`, query.legalForm),
          equal(sql`o.legal_status`, query.legalStatus),
          // The contact log is the union's own: an organisation finds nothing of itself by it.
          ...(principal.organisationId ? [] : standingFilters(query)),
        ],
        present: ({ records, contactDue, ...row }) => ({
          ...presentOrganisation(row),
          ...(row.id === principal.organisationId ? {} : standingOf({ records, contactDue })),
        }),
      });
    },
  );
};

const reading: Routes = (app, { engine }) => {
  const described = operation({
    id: 'readOrganisation',
    title: { zh: '查看社会组织', en: 'Read an organisation' },
    detail: {
      zh: '登记内容和办理情况；带 asOf 的，为当时所知。',
      en: 'Its entry and where its case stands; with asOf, what was known at that instant.',
    },
    answers: { 200: z.union([organisationDetail, pastOrganisation]) },
  });
  app.get(
    '/organisations/:id',
    { config: signedIn, schema: { tags, ...described, params: idParams, querystring: organisationQuery } },
    async (request, reply) => {
      const principal = principalOf(request);
      const entry = await readableOrganisation(engine.db, principal, request.params.id);
      const { asOf } = request.query;
      if (asOf) return organisationAsOf(engine, principal, entry, asOf);
      const running = await caseOf(engine, principal, entry.id);
      return reply.header('etag', etagOf(entry.version)).send({ ...entry, case: running });
    },
  );
};

const changing: Routes = (app, { engine: { db, clock } }) => {
  const described = operation({
    id: 'changeOrganisation',
    title: { zh: '修改登记内容', en: 'Change the entry of an organisation' },
    detail: { zh: '原来的内容作为一个版本留存。', en: 'What it said before stays as a version.' },
    answers: { 200: organisationAnswer },
    refusals: ['DATA_REFUSED', 'CONFLICT', 'PRECONDITION_REQUIRED', 'STALE_VERSION'],
  });
  app.patch(
    '/organisations/:id',
    { config: officers, schema: { tags, ...described, params: idParams, body: organisationChange } },
    async (request, reply) => {
      const principal = principalOf(request);
      const current = await readableOrganisation(db, principal, request.params.id);
      await actAt(db, principal, current.bodyId, ['officer']);
      requireIfMatch(request, current.version);
      requireConsistent({ ...current, ...request.body });
      const by = { at: clock.now(), actorId: principal.userId };
      await db.transaction((tx) => changeOrganisation(tx, current, request.body, by));
      const changed = await readableOrganisation(db, principal, current.id);
      return reply.header('etag', etagOf(changed.version)).send(changed);
    },
  );
};

const listingVersions: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listOrganisationVersions',
    title: { zh: '登记内容的历次版本', en: 'List the versions of an entry' },
    answers: { 200: pageAnswer(versionAnswer) },
  });
  app.get(
    '/organisations/:id/versions',
    { config: signedIn, schema: { tags, ...described, params: idParams, querystring: versionsQuery } },
    async (request) => {
      const { id } = await readableOrganisation(db, principalOf(request), request.params.id);
      const { on, ...query } = request.query;
      const inForce = on
        ? sql`v.version = (select max(last.version) from organisation_versions last
            where last.organisation_id = v.organisation_id and last.at <= ${endOfDay(on)}::timestamptz)`
        : undefined;
      return versions.page<VersionAnswer, VersionAnswer>(db, query, {
        columns: sql`v.version, v.data, v.at, v.actor_id, ${nameOf(sql`v.actor_id`)} as actor_name`,
        from: sql`organisation_versions v`,
        where: [sql`v.organisation_id = ${id}`, inForce],
        present: (version) => ({ ...version, at: instantOf(version.at) }),
      });
    },
  );
};
