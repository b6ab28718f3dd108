import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { newLine } from '../../records/funding-line-form.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, equal, insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { nameOf } from '../identity/name-of.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import {
  type EntryAnswer,
  entries,
  entryAnswer,
  entryList,
  type LineAnswer,
  lineAnswer,
  lineChange,
  lineList,
  lines,
} from './funding-lines.schema.ts';

/** Money in 分. */
type Line = Omit<LineAnswer, 'available'>;
type Entry = Omit<EntryAnswer, 'moved'> & EntryAnswer['moved'];

const tags = ['funding-lines'];
const signedIn = { policy: 'signed-in' } as const;
const finance = { policy: { roles: ['finance'] } } as const;

const lineColumns = sql`l.*, b.name as body_name, ${nameOf(sql`l.created_by`)} as created_by_name`;
const linesFrom = sql`funding_lines l join bodies b on b.id = l.body_id`;

/**
 * Budget lines (经费来源). What is held, committed and paid only cases move; the database refuses whatever would
 * overdraw a line, however many write at once.
 */
export const fundingLineRoutes: Routes = async (app, deps) => {
  for (const routes of [entering, listing, reading, changing, moving]) await routes(app, deps);
};

const entering: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createFundingLine',
    title: { zh: '登记经费来源', en: 'Enter a budget line' },
    answers: { 201: lineAnswer },
    refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/funding-lines',
    { config: finance, schema: { tags, ...described, body: newLine } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        await actAt(tx, principal, request.body.bodyId, ['finance']);
        const at = { createdAt: engine.clock.now(), createdBy: principal.userId };
        const row = { ...request.body, id: uuidv7(), ...at };
        await rowsOf(tx, insertInto('funding_lines', row));
        const body = present(await readableLine(tx, principal, row.id));
        return { status: 201, body, location: `/api/v1/funding-lines/${row.id}` };
      }),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listFundingLines',
    title: { zh: '经费来源清单', en: 'List budget lines' },
    answers: { 200: pageAnswer(lineAnswer) },
  });
  app.get(
    '/funding-lines',
    { config: signedIn, schema: { tags, ...described, querystring: lineList } },
    (request) => {
      const { q, bodyId, kind, year } = request.query;
      return lines.page<Line, LineAnswer>(db, request.query, {
        columns: lineColumns,
        from: linesFrom,
        where: [
          visibleTo(principalOf(request), sql`l.body_id`),
          q ? sql`(l.name ilike ${containing(q)} or l.code ilike ${containing(q)})` : undefined,
          equal(sql`l.body_id`, bodyId),
          equal(sql`l.kind`, kind),
          year ? sql`l.year = ${year}` : undefined,
        ],
        present,
      });
    },
  );
};

const reading: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'readFundingLine',
    title: { zh: '查看经费来源', en: 'Read a budget line' },
    answers: { 200: lineAnswer },
  });
  app.get(
    '/funding-lines/:id',
    { config: signedIn, schema: { tags, ...described, params: idParams } },
    async (request) => present(await readableLine(db, principalOf(request), request.params.id)),
  );
};

const changing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'changeFundingLine',
    title: { zh: '修改经费来源', en: 'Change a budget line' },
    detail: {
      zh: '预算金额不得低于已占用、已签约和已支付之和。',
      en: 'Its amount never falls below what is held, committed and paid.',
    },
    answers: { 200: lineAnswer },
    refusals: ['FUNDS_INSUFFICIENT'],
  });
  app.patch(
    '/funding-lines/:id',
    { config: finance, schema: { tags, ...described, params: idParams, body: lineChange } },
    async (request) => {
      const principal = principalOf(request);
      const current = await readableLine(db, principal, request.params.id);
      await actAt(db, principal, current.bodyId, ['finance']);
      // Below what is used the check constraint refuses, whatever a case takes from the line meanwhile.
      await rowsOf(db, sql`update funding_lines set ${assignments(request.body)} where id = ${current.id}`);
      return present(await readableLine(db, principal, current.id));
    },
  );
};

const moving: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listFundingLineEntries',
    title: { zh: '经费变动明细', en: 'List the movements of a budget line' },
    answers: { 200: pageAnswer(entryAnswer) },
  });
  app.get(
    '/funding-lines/:id/entries',
    { config: signedIn, schema: { tags, ...described, params: idParams, querystring: entryList } },
    async (request) => {
      const { id } = await readableLine(db, principalOf(request), request.params.id);
      return entries.page<Entry, EntryAnswer>(db, request.query, {
        columns: sql`e.id, e.project_id, p.title as project_title, e.kind, e.amount, e.held, e.committed, e.paid,
          e.at, e.actor_id, ${nameOf(sql`e.actor_id`)} as actor_name`,
        from: sql`funding_entries e join projects p on p.id = e.project_id`,
        where: [sql`e.funding_line_id = ${id}`],
        present: presentEntry,
      });
    },
  );
};

/** A line that the principal may read. Throws NOT_FOUND. */
export async function readableLine(db: Db, principal: Principal, id: string): Promise<Line> {
  const found = await rowOf<Line>(
    db,
    sql`select ${lineColumns} from ${linesFrom} where l.id = ${id} and ${visibleTo(principal, sql`l.body_id`)}`,
  );
  if (!found) throw new GoufuError('NOT_FOUND');
  return found;
}

function present({ amount, held, committed, paid, createdAt, ...line }: Line): LineAnswer {
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

function presentEntry({ amount, held, committed, paid, at, ...entry }: Entry): EntryAnswer {
  return {
    ...entry,
    amount: yuanOf(amount),
    moved: { held: yuanOf(held), committed: yuanOf(committed), paid: yuanOf(paid) },
    at: instantOf(at),
  };
}
