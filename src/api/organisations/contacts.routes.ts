import { sql } from 'drizzle-orm';
import type { contacts } from '../../../db/schema/index.ts';
import { daysBetween, legalDay } from '../../../workflows/calendar/index.ts';
import { applyEvent } from '../../engine/apply-event.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { readKey } from '../http/once.ts';
import { containing, pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { seeAt, visibleTo } from '../identity/body-access.ts';
import { requireRole } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { openOrganisationToAct } from './organisation-access.ts';
import { readable } from './organisations.routes.ts';
import { contactList, logQuery, newContact, overdueList } from './organisations.schema.ts';

type Contact = typeof contacts.$inferSelect;

interface Overdue {
  id: string;
  name: string;
  bodyId: string;
  district: string | null;
  /** The last day on which the contact was in time. */
  due: string;
  lastContactOn: string | null;
  liaison: string | null;
}

const tags = ['organisations'];

/** The contact log (定期联系): the union's own, so the organisation does not read it. */
export const contactRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/organisations/:id/contacts',
    {
      config: { policy: { roles: ['officer'] } },
      schema: {
        tags,
        summary: 'RECORD_CONTACT without If-Match: a line of a log overwrites nobody’s step',
        params: idParams,
        body: newContact,
      },
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
      const contact = await rowOf<Contact>(db, sql`select * from contacts where id = ${made}`);
      return reply.code(201).send(present(contact as Contact));
    },
  );

  app.get(
    '/organisations/:id/contacts',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams, querystring: contactList } },
    async (request) => {
      const principal = principalOf(request);
      const { id, bodyId, name } = await readable(db, principal, request.params.id);
      await seeAt(db, principal, bodyId);
      const { limit, cursor } = request.query;
      const after = readCursor(`contacts ${id}`, cursor);
      const rows = await rowsOf<Contact>(
        db,
        sql`select * from contacts ${where(
          sql`organisation_id = ${id}`,
          after ? sql`id < ${after}` : undefined,
        )} order by id desc limit ${limit + 1}`,
      );
      return pageOf(`contacts ${id}`, rows, limit, {
        key: (row) => row.id,
        present: (row) => ({ organisation: name, ...present(row) }),
      });
    },
  );

  app.get(
    '/contacts',
    {
      config: { policy: 'signed-in' },
      schema: { tags, summary: 'The contact log of a ledger, latest day first', querystring: logQuery },
    },
    async (request) => {
      const { limit, cursor, q, bodyId, organisationId, from, to } = request.query;
      const after = readCursor('contacts', cursor)?.split(' ');
      const rows = await rowsOf<Contact & { organisation: string }>(
        db,
        sql`select c.*, o.name as organisation from contacts c join organisations o on o.id = c.organisation_id ${where(
          visibleTo(principalOf(request), sql`c.body_id`),
          q
            ? sql`(o.name ilike ${containing(q)} or c.note ilike ${containing(q)} or c.way ilike ${containing(q)})`
            : undefined,
          bodyId ? sql`c.body_id = ${bodyId}` : undefined,
          organisationId ? sql`c.organisation_id = ${organisationId}` : undefined,
          from ? sql`c."on" >= ${from}` : undefined,
          to ? sql`c."on" <= ${to}` : undefined,
          after ? sql`(c."on", c.id) < (${after[0]}, ${after[1]}::uuid)` : undefined,
        )} order by c."on" desc, c.id desc limit ${limit + 1}`,
      );
      return pageOf('contacts', rows, limit, {
        key: ({ on, id }) => `${on} ${id}`,
        present: ({ organisation, ...contact }) => ({ organisation, ...present(contact) }),
      });
    },
  );

  app.get(
    '/contacts/overdue',
    {
      config: { policy: 'signed-in' },
      schema: { tags, summary: 'Whose contact is overdue, longest first', querystring: overdueList },
    },
    async (request) => {
      const today = legalDay(clock.now());
      const { limit, bodyId } = request.query;
      const rows = await rowsOf<Overdue>(
        db,
        sql`select o.id, o.name, o.body_id, o.district, d.due, i.snapshot #>> '{context,lastContactOn}' as last_contact_on,
            i.snapshot #>> '{context,liaison}' as liaison
          from deadlines d join organisations o on o.id = d.instance_id join instances i on i.id = o.id ${where(
            sql`d.rule = 'contact-duty' and d.ended_at is null and not d.provisional and d.due < ${today}`,
            visibleTo(principalOf(request), sql`o.body_id`),
            bodyId ? sql`o.body_id = ${bodyId}` : undefined,
          )} order by d.due, o.name limit ${limit}`,
      );
      return { items: rows.map((row) => ({ ...row, daysOverdue: daysBetween(row.due, today) })) };
    },
  );
};

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

function present({ createdAt, ...contact }: Contact) {
  return { ...contact, createdAt: instantOf(createdAt) };
}
