import { type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { daysBetween, legalDay } from '../../../workflows/calendar/index.ts';
import { applyEvent } from '../../engine/apply-event.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { equal, rowOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { readKey } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { seeAt, visibleTo } from '../identity/body-access.ts';
import { nameOf } from '../identity/name-of.ts';
import { requireRole } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import {
  type ContactAnswer,
  contactAnswer,
  contactList,
  contacts,
  logQuery,
  newContact,
  type OverdueAnswer,
  overdueAnswer,
  overdueList,
  overdues,
} from './contacts.schema.ts';
import { openOrganisationToAct } from './organisation-access.ts';
import { readableOrganisation } from './read-organisation.ts';

const tags = ['organisations'];
const signedIn = { policy: 'signed-in' } as const;

/** The contact log (定期联系): the union's own, so the organisation does not read it. */
export const contactRoutes: Routes = async (app, deps) => {
  for (const routes of [recording, listingOne, listingAll, listingOverdue]) await routes(app, deps);
};

const recording: Routes = (app, { engine }) => {
  const described = operation({
    id: 'recordContact',
    title: { zh: '登记联系', en: 'Record a contact' },
    detail: {
      zh: '即事项 RECORD_CONTACT，不须 If-Match：台账的一行不会覆盖他人的步骤。',
      en: 'RECORD_CONTACT without If-Match: a line of a log overwrites nobody’s step.',
    },
    answers: { 201: contactAnswer },
    refusals: ['WRONG_STATE', 'CASE_ENDED', 'CONDITION_NOT_MET', 'DATA_REFUSED', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/organisations/:id/contacts',
    {
      config: { policy: { roles: ['officer'] } },
      schema: { tags, ...described, params: idParams, body: newContact },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { actor, held } = await openOrganisationToAct(engine, principalOf(request), id);
      requireRole(principalOf(request), ['officer'], { bodyId: held.body.id, bodyPath: held.body.path });
      const { created } = await applyEvent(engine, {
        instanceId: id,
        type: 'RECORD_CONTACT',
        data: request.body,
        actor,
        idempotencyKey: readKey(request),
      }).catch(pointIntoBody);
      const made = created.find(({ table }) => table === 'contacts')?.id ?? '';
      return reply.code(201).send(await readContact(engine.db, made));
    },
  );
};

const listingOne: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listContactsOfOrganisation',
    title: { zh: '与一家社会组织的联系', en: 'List the contacts with an organisation' },
    answers: { 200: pageAnswer(contactAnswer) },
  });
  app.get(
    '/organisations/:id/contacts',
    { config: signedIn, schema: { tags, ...described, params: idParams, querystring: contactList } },
    async (request) => {
      const principal = principalOf(request);
      const { id, bodyId } = await readableOrganisation(db, principal, request.params.id);
      await seeAt(db, principal, bodyId);
      return pageOfLog(db, request.query, [sql`c.organisation_id = ${id}`]);
    },
  );
};

const listingAll: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listContacts',
    title: { zh: '联系记录', en: 'List the contact log of a ledger' },
    answers: { 200: pageAnswer(contactAnswer) },
  });
  app.get(
    '/contacts',
    { config: signedIn, schema: { tags, ...described, querystring: logQuery } },
    (request) => {
      const { bodyId, organisationId, ...query } = request.query;
      return pageOfLog(db, query, [
        visibleTo(principalOf(request), sql`c.body_id`),
        equal(sql`c.body_id`, bodyId),
        equal(sql`c.organisation_id`, organisationId),
      ]);
    },
  );
};

const listingOverdue: Routes = (app, { engine: { db, clock } }) => {
  const described = operation({
    id: 'listOverdueContacts',
    title: { zh: '逾期未联系的社会组织', en: 'List whose contact is overdue' },
    answers: { 200: pageAnswer(overdueAnswer) },
  });
  app.get(
    '/contacts/overdue',
    { config: signedIn, schema: { tags, ...described, querystring: overdueList } },
    (request) => {
      const today = legalDay(clock.now());
      const { q, bodyId, district } = request.query;
      return overdues.page<Omit<OverdueAnswer, 'daysOverdue'>, OverdueAnswer>(db, request.query, {
        columns: sql`o.id, o.name, o.body_id, b.name as body_name, o.district, d.due,
          i.snapshot #>> '{context,lastContactOn}' as last_contact_on, i.snapshot #>> '{context,liaison}' as liaison`,
        from: sql`deadlines d join organisations o on o.id = d.instance_id join instances i on i.id = o.id
          join bodies b on b.id = o.body_id`,
        where: [
          sql`d.rule = 'contact-duty' and d.ended_at is null and not d.provisional and d.due < ${today}`,
          visibleTo(principalOf(request), sql`o.body_id`),
          q ? sql`o.name ilike ${containing(q)}` : undefined,
          equal(sql`o.body_id`, bodyId),
          equal(sql`o.district`, district),
        ],
        present: (row) => ({ ...row, daysOverdue: daysBetween(row.due, today) }),
      });
    },
  );
};

const columns = sql`c.id, c.organisation_id, o.name as organisation_name, c.body_id, b.name as body_name, c."on",
  c.way, c.note, c.created_at, c.created_by, ${nameOf(sql`c.created_by`)} as created_by_name`;
const from = sql`contacts c join organisations o on o.id = c.organisation_id join bodies b on b.id = c.body_id`;

function pageOfLog(
  db: Db,
  { q, from: first, to: last, ...query }: z.infer<typeof contactList>,
  where: (SQL | undefined)[],
) {
  return contacts.page<ContactAnswer, ContactAnswer>(db, query, {
    columns,
    from,
    where: [
      ...where,
      q
        ? sql`(o.name ilike ${containing(q)} or c.note ilike ${containing(q)} or c.way ilike ${containing(q)})`
        : undefined,
      first ? sql`c."on" >= ${first}` : undefined,
      last ? sql`c."on" <= ${last}` : undefined,
    ],
    present,
  });
}

async function readContact(db: Db, id: string): Promise<ContactAnswer> {
  return present(
    (await rowOf<ContactAnswer>(db, sql`select ${columns} from ${from} where c.id = ${id}`)) as ContactAnswer,
  );
}

const present = (contact: ContactAnswer): ContactAnswer => ({
  ...contact,
  createdAt: instantOf(contact.createdAt),
});

/** Here the body is the event's form itself: pointers lose their `/data`. */
function pointIntoBody(error: unknown): never {
  if (!(error instanceof GoufuError)) throw error;
  throw new GoufuError(
    error.code,
    error.reasons.map(({ field, ...reason }) =>
      field === undefined ? reason : { ...reason, field: field.replace(/^\/data/, '') },
    ),
  );
}
