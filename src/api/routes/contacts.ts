import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { contacts } from '../../../db/schema/index.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { because, GoufuError } from '../../errors.ts';
import { actAt, seeAt } from '../body-access.ts';
import { idParams } from '../fields.ts';
import { createOnce } from '../once.ts';
import { pageOf, readCursor } from '../page.ts';
import { principalOf } from '../principal.ts';
import { insertInto, rowOf, rowsOf, where } from '../rows.ts';
import type { Routes } from '../types.ts';
import { instantOf } from '../wire.ts';
import { contactList, newContact } from './organisations.schema.ts';
import { readable } from './organisations.ts';

type Contact = typeof contacts.$inferSelect;
const tags = ['organisations'];

/** The contact log (定期联系): the union's own, so the organisation does not read it. */
export const contactRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/organisations/:id/contacts',
    { config: { policy: { roles: ['officer'] } }, schema: { tags, params: idParams, body: newContact } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const { id: organisationId, bodyId } = await readable(tx, principal, request.params.id);
        await actAt(tx, principal, bodyId, ['officer']);
        const at = clock.now();
        if (request.body.on > legalDay(at)) {
          throw new GoufuError('INVALID_DATA', [
            because('contact.future', '联系日期不能晚于今天。', 'A contact cannot lie in the future.', '/on'),
          ]);
        }
        const row = {
          id: uuidv7(),
          organisationId,
          bodyId,
          ...request.body,
          createdAt: at,
          createdBy: principal.userId,
        };
        const contact = await rowOf<Contact>(tx, insertInto('contacts', row));
        return { status: 201, body: present(contact as Contact) };
      }),
  );

  app.get(
    '/organisations/:id/contacts',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams, querystring: contactList } },
    async (request) => {
      const principal = principalOf(request);
      const { id, bodyId } = await readable(db, principal, request.params.id);
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
      return pageOf(`contacts ${id}`, rows, limit, { key: (row) => row.id, present });
    },
  );
};

function present({ createdAt, ...contact }: Contact) {
  return { ...contact, createdAt: instantOf(createdAt) };
}
