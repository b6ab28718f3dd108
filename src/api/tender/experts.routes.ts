import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { tieKinds } from '../../../workflows/service-purchase/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import * as schemas from './experts.schema.ts';

type Listed = z.infer<typeof schemas.listedExpert>;
type Expert = z.infer<typeof schemas.expert>;
type Tie = z.infer<typeof schemas.tie>;

const tags = ['experts'];
const keepers = ['officer', 'administrator'] as const;
const config = { policy: { roles: keepers } } as const;
const signedIn = { policy: 'signed-in' } as const;

/** The pool of evaluation experts (评审专家库), kept by the body; each declares their own ties. */
export const expertRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/experts',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'enterExpert',
          title: { zh: '专家入库', en: 'Enter an expert into the pool' },
          answers: { 201: schemas.expert },
          refusals: ['CONFLICT', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        body: schemas.newExpert,
      },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const { bodyId, userId } = request.body;
        await actAt(tx, principalOf(request), bodyId, keepers);
        const user = await rowOf(tx, sql`select 1 from users where id = ${userId} and active`);
        if (!user) throw unknown('/userId');
        const known = await rowOf(
          tx,
          sql`select 1 from experts where body_id = ${bodyId} and user_id = ${userId}`,
        );
        if (known) throw alreadyThere();
        const id = uuidv7();
        await rowsOf(tx, insertInto('experts', { ...request.body, id, createdAt: clock.now() }));
        return { status: 201, body: await expertOf(tx, id) };
      }),
  );

  app.get(
    '/experts',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'listExperts',
          title: { zh: '评审专家库', en: 'The pool of experts' },
          answers: { 200: pageAnswer(schemas.listedExpert) },
        }),
        querystring: schemas.expertList,
      },
    },
    async (request) => {
      const { bodyId, field } = request.query;
      return schemas.expertsList.page<Listed, Listed>(db, request.query, {
        columns,
        from: tables,
        where: [
          visibleTo(principalOf(request), sql`e.body_id`),
          bodyId ? sql`e.body_id = ${bodyId}` : undefined,
          field ? sql`e.fields ? ${field}` : undefined,
        ],
        present,
      });
    },
  );

  app.get(
    '/experts/:id',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'readExpert',
          title: { zh: '一位专家及其利害关系', en: 'An expert and their ties' },
          answers: { 200: schemas.expert },
        }),
        params: idParams,
      },
    },
    async (request) => {
      await readable(db, principalOf(request), request.params.id);
      return expertOf(db, request.params.id);
    },
  );

  app.patch(
    '/experts/:id',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'changeExpert',
          title: { zh: '修改专家的登记', en: 'Change what is on record of an expert' },
          answers: { 200: schemas.expert },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
        body: schemas.expertChange,
      },
    },
    async (request) => {
      const { bodyId } = await readable(db, principalOf(request), request.params.id);
      await actAt(db, principalOf(request), bodyId, keepers);
      await rowsOf(db, sql`update experts set ${assignments(request.body)} where id = ${request.params.id}`);
      return expertOf(db, request.params.id);
    },
  );

  app.post(
    '/experts/:id/ties',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'declareTie',
          title: { zh: '申报利害关系', en: 'Declare a tie' },
          detail: {
            zh: '专家为自己申报；为他人的，由建库单位申报。',
            en: 'Experts declare for themselves; for somebody else the body does.',
          },
          answers: { 201: schemas.tie },
          refusals: ['ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        params: idParams,
        body: schemas.newTie,
      },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const { userId, bodyId } = await readable(tx, principal, request.params.id);
        if (userId !== principal.userId) await actAt(tx, principal, bodyId, keepers);
        const { organisationId } = request.body;
        const known = await rowOf(tx, sql`select 1 from organisations where id = ${organisationId}`);
        if (!known) throw unknown('/organisationId');
        const id = uuidv7();
        const row = { ...request.body, id, userId, declaredBy: principal.userId, createdAt: clock.now() };
        await rowsOf(tx, insertInto('expert_ties', row));
        const [made] = await tiesOf(tx, sql`t.id = ${id}`);
        return { status: 201, body: made };
      }),
  );
};

const unknown = (field: string) =>
  new GoufuError('INVALID_DATA', [
    because('expert.unknown', '没有这条记录。', 'There is no such record.', field),
  ]);
const alreadyThere = () =>
  new GoufuError('CONFLICT', [
    because('expert.exists', '该专家已在库中。', 'This expert is in the pool already.', '/userId'),
  ]);

const columns = sql`e.id, e.body_id, b.name as body_name, e.user_id, u.name, e.fields, e.employer, e.active, e.created_at`;
const tables = sql`experts e join users u on u.id = e.user_id join bodies b on b.id = e.body_id`;

const present = (expert: Listed): Listed => ({ ...expert, createdAt: instantOf(expert.createdAt) });

/** The expert, for the body that keeps them and for themselves. Throws NOT_FOUND. */
async function readable(db: Db, principal: Principal, id: string): Promise<Listed> {
  const row = await rowOf<Listed>(
    db,
    sql`select ${columns} from ${tables} ${where(
      sql`e.id = ${id}`,
      sql`(e.user_id = ${principal.userId} or ${visibleTo(principal, sql`e.body_id`)})`,
    )}`,
  );
  if (!row) throw new GoufuError('NOT_FOUND');
  return row;
}

async function expertOf(db: Db, id: string): Promise<Expert> {
  const row = await rowOf<Listed>(db, sql`select ${columns} from ${tables} where e.id = ${id}`);
  if (!row) throw new GoufuError('NOT_FOUND');
  return { ...present(row), ties: await tiesOf(db, sql`t.user_id = ${row.userId}`) };
}

async function tiesOf(db: Db, which: ReturnType<typeof sql>): Promise<Tie[]> {
  const rows = await rowsOf<Omit<Tie, 'title'>>(
    db,
    sql`select t.id, t.organisation_id, o.name as organisation_name, t.kind, t.note, t.until, t.declared_by,
        d.name as declared_by_name, t.created_at
      from expert_ties t join organisations o on o.id = t.organisation_id join users d on d.id = t.declared_by
      where ${which} order by t.id`,
  );
  return rows.map((row) => ({ ...row, title: tieKinds[row.kind], createdAt: instantOf(row.createdAt) }));
}
