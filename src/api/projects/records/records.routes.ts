import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { nameIn, namesOf } from '../../../../db/queries/names.ts';
import { idParams } from '../../../shared/fields.ts';
import { instantOf, yuanOf } from '../../../shared/wire.ts';
import { ownBidIds } from '../../../tender/hidden-bids.ts';
import { means } from '../../http/answer.schema.ts';
import type { Page } from '../../http/list.ts';
import { operation, pageAnswer } from '../../http/operation.ts';
import type { Api, ApiDeps } from '../../http/types.ts';
import { principalOf } from '../../identity/principal.ts';
import { openProject, type ProjectAccess } from '../project-access.ts';
import { catalogue, catalogueAnswer } from './catalogue.ts';
import { contractKinds } from './contract-kinds.ts';
import { evaluationKinds } from './evaluation-kinds.ts';
import { columnOf, fieldsOf, type RecordKind, type Row } from './kind.ts';
import { tenderKinds } from './tender-kinds.ts';

const kinds = [...tenderKinds, ...contractKinds, ...evaluationKinds];

/** More than nearly any case has, so that one page is all of it. */
const limit = z.coerce.number().int().min(1).max(1000).default(1000).meta(means('每页条数', 'Items a page'));

interface Asked {
  limit: number;
  cursor?: string | undefined;
  sort: string;
  total: boolean;
}

/** The records of a project: bids, sheets, contract, payments and the rest, each shown to whom it concerns. */
export function recordRoutes(app: Api, { engine }: ApiDeps): void {
  app.get(
    '/projects/:id/records',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['records'],
        ...operation({
          id: 'listProjectRecordKinds',
          title: {
            zh: '项目有哪些记录，各列叫什么',
            en: 'Which records a project has, and what their columns are called',
          },
          answers: { 200: catalogueAnswer },
        }),
        params: idParams,
        querystring: z.strictObject({}),
      },
    },
    async (request) => {
      await openProject(engine, principalOf(request), request.params.id);
      return catalogue;
    },
  );

  for (const kind of kinds) {
    const fields = fieldsOf(kind);
    app.get(
      `/projects/:id/${kind.path}`,
      {
        config: { policy: 'signed-in' },
        schema: {
          tags: ['records'],
          ...operation({ id: kind.id, title: kind.title, answers: { 200: pageAnswer(kind.schema) } }),
          params: idParams,
          querystring: z.strictObject({ ...kind.list.query, limit }),
        },
      },
      async (request) => {
        const access = await openProject(engine, principalOf(request), request.params.id);
        return read(kind, fields, access, request.query);
      },
    );
  }

  async function read(
    kind: RecordKind,
    { stored, money, instants, names }: ReturnType<typeof fieldsOf>,
    access: ProjectAccess,
    asked: Asked,
  ): Promise<Page<Row>> {
    const projectId = access.held.kase.instanceId;
    const { organisationId } = access.actor;
    // Whose a bid is no row says before the opening: its owner's ids are computed.
    const rounds = access.context.sourcing.round;
    const own = await ownBidIds(engine.keys.owners, { projectId, rounds, organisationId });
    const condition = kind.visible(access, own);
    if (!condition) return { items: [], next: null, ...(asked.total ? { total: 0 } : {}) };
    const special = kind.columns(access);
    const present = (row: Row): Row => {
      const shown = { ...kind.conceal(row, access) };
      if (own.includes(String(row.id))) shown.organisationId = organisationId;
      for (const name of money) if (shown[name] != null) shown[name] = yuanOf(String(shown[name]));
      for (const name of instants) if (shown[name] != null) shown[name] = instantOf(String(shown[name]));
      return shown;
    };
    const page = await kind.list.page<Row, Row>(engine.db, asked, {
      columns: sql.join(
        stored.map((name) => sql`${special[name] ?? columnOf(name)} as ${sql.identifier(name)}`),
        sql`, `,
      ),
      from: sql`${sql.identifier(kind.table)} r`,
      where: [
        kind.table === 'documents' ? sql`r.instance_id = ${projectId}` : sql`r.project_id = ${projectId}`,
        condition,
      ],
      present,
    });
    return { ...page, items: await withNames(page.items, names) };
  }

  /** Beside each id the name that people know it by. */
  async function withNames(items: Row[], names: ReturnType<typeof fieldsOf>['names']): Promise<Row[]> {
    const known = await Promise.all(
      (['users', 'organisations', 'bids'] as const).map(async (of) => {
        const mine = names.filter((one) => one.of === of);
        const ids = items.flatMap((item) => mine.map(({ from }) => item[from] as string | null));
        return [of, await namesOf(engine.db, of, ids)] as const;
      }),
    );
    const by = new Map(known);
    const nameOf = (of: 'users' | 'organisations' | 'bids', id: unknown): string | null => {
      if (typeof id !== 'string') return null;
      const found = by.get(of) ?? new Map<string, string>();
      return of === 'users' ? nameIn(found, id) : (found.get(id) ?? null);
    };
    return items.map((item) => ({
      ...item,
      ...Object.fromEntries(names.map(({ name, of, from }) => [name, nameOf(of, item[from])])),
    }));
  }
}
