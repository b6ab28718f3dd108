import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { kind, newLine, year } from '../../records/funding-line-form.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams, line, search, yuan } from '../../shared/fields.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';

interface Line {
  id: string;
  bodyId: string;
  code: string;
  name: string;
  year: number;
  kind: string;
  /** Money in 分. */
  amount: string;
  held: string;
  committed: string;
  paid: string;
  createdAt: string;
  createdBy: string | null;
}
interface Entry {
  id: string;
  projectId: string;
  kind: string;
  amount: string;
  held: string;
  committed: string;
  paid: string;
  at: string;
  actorId: string;
}

const tags = ['funding-lines'];
const signedIn = { policy: 'signed-in' } as const;
const finance = { policy: { roles: ['finance'] } } as const;

const lineChange = z
  .strictObject({ name: line().optional(), amount: yuan.optional() })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | Nothing to change');
const lineList = z.strictObject({
  ...pageQuery,
  q: search,
  bodyId: z.uuid().optional(),
  kind: kind.optional(),
  year: z.coerce.number().pipe(year).optional(),
});

/**
 * Budget lines (经费来源). What is held, committed and paid only cases move; the database refuses whatever would
 * overdraw a line, however many write at once.
 */
export const fundingLineRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post('/funding-lines', { config: finance, schema: { tags, body: newLine } }, (request, reply) =>
    createOnce(engine, request, reply, async (tx) => {
      await actAt(tx, principalOf(request), request.body.bodyId, ['finance']);
      const at = { createdAt: clock.now(), createdBy: principalOf(request).userId };
      const row = { ...request.body, id: uuidv7(), ...at };
      const made = await rowOf<Line>(tx, insertInto('funding_lines', row));
      return { status: 201, body: present(made as Line), location: `/api/v1/funding-lines/${row.id}` };
    }),
  );

  app.get(
    '/funding-lines',
    { config: signedIn, schema: { tags, querystring: lineList } },
    async (request) => {
      const { limit, cursor, q, bodyId, kind, year } = request.query;
      const after = readCursor('funding-lines', cursor);
      const rows = await rowsOf<Line>(
        db,
        sql`select l.* from funding_lines l ${where(
          visibleTo(principalOf(request), sql`l.body_id`),
          q ? sql`(l.name ilike ${containing(q)} or l.code ilike ${containing(q)})` : undefined,
          bodyId ? sql`l.body_id = ${bodyId}` : undefined,
          kind ? sql`l.kind = ${kind}` : undefined,
          year ? sql`l.year = ${year}` : undefined,
          after ? sql`l.id < ${after}` : undefined,
        )} order by l.id desc limit ${limit + 1}`,
      );
      return pageOf('funding-lines', rows, limit, { key: (row) => row.id, present });
    },
  );

  app.get('/funding-lines/:id', { config: signedIn, schema: { tags, params: idParams } }, async (request) =>
    present(await readableLine(db, principalOf(request), request.params.id)),
  );

  app.patch(
    '/funding-lines/:id',
    { config: finance, schema: { tags, params: idParams, body: lineChange } },
    async (request) => {
      const principal = principalOf(request);
      const current = await readableLine(db, principal, request.params.id);
      await actAt(db, principal, current.bodyId, ['finance']);
      // Below what is used the check constraint refuses, whatever a case takes from the line meanwhile.
      const changed = await rowOf<Line>(
        db,
        sql`update funding_lines set ${assignments(request.body)} where id = ${current.id} returning *`,
      );
      return present(changed as Line);
    },
  );

  app.get(
    '/funding-lines/:id/entries',
    { config: signedIn, schema: { tags, params: idParams, querystring: z.strictObject(pageQuery) } },
    async (request) => {
      const { id } = await readableLine(db, principalOf(request), request.params.id);
      const { limit, cursor } = request.query;
      const after = readCursor(`entries ${id}`, cursor);
      const rows = await rowsOf<Entry>(
        db,
        sql`select id, project_id, kind, amount, held, committed, paid, at, actor_id from funding_entries ${where(
          sql`funding_line_id = ${id}`,
          after ? sql`id < ${after}` : undefined,
        )} order by id desc limit ${limit + 1}`,
      );
      return pageOf(`entries ${id}`, rows, limit, { key: (row) => row.id, present: presentEntry });
    },
  );
};

/** A line that the principal may read. Throws NOT_FOUND. */
export async function readableLine(db: Db, principal: Principal, id: string): Promise<Line> {
  const found = await rowOf<Line>(
    db,
    sql`select l.* from funding_lines l where l.id = ${id} and ${visibleTo(principal, sql`l.body_id`)}`,
  );
  if (!found) throw new GoufuError('NOT_FOUND');
  return found;
}

function present({ amount, held, committed, paid, createdAt, ...line }: Line) {
  const available = BigInt(amount) - BigInt(held) - BigInt(committed) - BigInt(paid);
  return {
    ...line,
    amount: yuanOf(amount),
    held: yuanOf(held),
    committed: yuanOf(committed),
    paid: yuanOf(paid),
    available: yuanOf(available),
    createdAt: instantOf(createdAt),
  };
}

function presentEntry({ amount, held, committed, paid, at, ...entry }: Entry) {
  return {
    ...entry,
    amount: yuanOf(amount),
    /** What it added to each figure of the line. */
    moved: { held: yuanOf(held), committed: yuanOf(committed), paid: yuanOf(paid) },
    at: instantOf(at),
  };
}
