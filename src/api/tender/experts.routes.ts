import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { experts, expertTies } from '../../../db/schema/index.ts';
import { type TieKind, tieKinds } from '../../../workflows/service-purchase/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { day, idParams, line } from '../../shared/fields.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';

type Expert = typeof experts.$inferSelect & { name: string };
type Tie = typeof expertTies.$inferSelect;

const tags = ['experts'];
const fieldList = z.array(line(60)).min(1).max(20);
const newExpert = z.strictObject({
  bodyId: z.uuid(),
  userId: z.uuid(),
  fields: fieldList,
  employer: line(120).optional(),
});
const changes = z
  .strictObject({
    fields: fieldList.optional(),
    employer: line(120).nullable().optional(),
    active: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | There is nothing to change');
const newTie = z.strictObject({
  organisationId: z.uuid(),
  kind: z.enum(Object.keys(tieKinds) as [TieKind, ...TieKind[]]),
  note: line(500).optional(),
  /** The last day of the tie; absent while it lasts. */
  until: day.optional(),
});
const query = z.strictObject({ ...pageQuery, bodyId: z.uuid().optional(), field: line(60).optional() });

/** The pool of evaluation experts (评审专家库), kept by the body; each declares their own ties. */
export const expertRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/experts',
    { config: { policy: { roles: ['officer', 'administrator'] } }, schema: { tags, body: newExpert } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        await actAt(tx, principalOf(request), request.body.bodyId, ['officer', 'administrator']);
        const user = await rowOf(tx, sql`select 1 from users where id = ${request.body.userId} and active`);
        if (!user) throw unknown('/userId');
        const known = await rowOf(
          tx,
          sql`select 1 from experts where body_id = ${request.body.bodyId} and user_id = ${request.body.userId}`,
        );
        if (known) {
          throw new GoufuError('CONFLICT', [
            because('expert.exists', '该专家已在库中。', 'This expert is in the pool already.', '/userId'),
          ]);
        }
        const id = uuidv7();
        await rowsOf(tx, insertInto('experts', { ...request.body, id, createdAt: clock.now() }));
        return { status: 201, body: await presented(tx, id) };
      }),
  );

  app.get(
    '/experts',
    { config: { policy: 'signed-in' }, schema: { tags, querystring: query } },
    async (request) => {
      const { limit, cursor, bodyId, field } = request.query;
      const after = readCursor('experts', cursor);
      const rows = await rowsOf<Expert>(
        db,
        sql`select e.*, u.name from experts e join users u on u.id = e.user_id ${where(
          visibleTo(principalOf(request), sql`e.body_id`),
          bodyId ? sql`e.body_id = ${bodyId}` : undefined,
          field ? sql`e.fields ? ${field}` : undefined,
          after ? sql`e.id < ${after}` : undefined,
        )} order by e.id desc limit ${limit + 1}`,
      );
      return pageOf('experts', rows, limit, { key: (row) => row.id, present });
    },
  );

  app.get(
    '/experts/:id',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => {
      await readable(db, principalOf(request), request.params.id);
      return presented(db, request.params.id);
    },
  );

  app.patch(
    '/experts/:id',
    {
      config: { policy: { roles: ['officer', 'administrator'] } },
      schema: { tags, params: idParams, body: changes },
    },
    async (request) => {
      const { bodyId } = await readable(db, principalOf(request), request.params.id);
      await actAt(db, principalOf(request), bodyId, ['officer', 'administrator']);
      await rowsOf(db, sql`update experts set ${assignments(request.body)} where id = ${request.params.id}`);
      return presented(db, request.params.id);
    },
  );

  app.post(
    '/experts/:id/ties',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams, body: newTie } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const expert = await readable(tx, principal, request.params.id);
        // Everybody declares for themselves; for somebody else the body does.
        if (expert.userId !== principal.userId) {
          await actAt(tx, principal, expert.bodyId, ['officer', 'administrator']);
        }
        const { organisationId } = request.body;
        const known = await rowOf(tx, sql`select 1 from organisations where id = ${organisationId}`);
        if (!known) throw unknown('/organisationId');
        const tie = await rowOf<Tie>(
          tx,
          insertInto('expert_ties', {
            ...request.body,
            id: uuidv7(),
            userId: expert.userId,
            declaredBy: principal.userId,
            createdAt: clock.now(),
          }),
        );
        return { status: 201, body: presentTie(tie as Tie) };
      }),
  );
};

const unknown = (field: string) =>
  new GoufuError('INVALID_DATA', [
    because('expert.unknown', '没有这条记录。', 'There is no such record.', field),
  ]);

/** The expert, for the body that keeps them and for themselves. Throws NOT_FOUND. */
async function readable(db: Db, principal: Principal, id: string): Promise<Expert> {
  const row = await rowOf<Expert>(
    db,
    sql`select e.*, u.name from experts e join users u on u.id = e.user_id ${where(
      sql`e.id = ${id}`,
      sql`(e.user_id = ${principal.userId} or ${visibleTo(principal, sql`e.body_id`)})`,
    )}`,
  );
  if (!row) throw new GoufuError('NOT_FOUND');
  return row;
}

async function presented(db: Db, id: string) {
  const expert = await rowOf<Expert>(
    db,
    sql`select e.*, u.name from experts e join users u on u.id = e.user_id where e.id = ${id}`,
  );
  if (!expert) throw new GoufuError('NOT_FOUND');
  const ties = await rowsOf<Tie>(
    db,
    sql`select * from expert_ties where user_id = ${expert.userId} order by id`,
  );
  return { ...present(expert), ties: ties.map(presentTie) };
}

const present = ({ createdAt, ...expert }: Expert) => ({ ...expert, createdAt: instantOf(createdAt) });

const presentTie = ({ createdAt, userId: _, ...tie }: Tie) => ({
  ...tie,
  title: tieKinds[tie.kind as TieKind],
  createdAt: instantOf(createdAt),
});
