import { z } from 'zod';
import { GoufuError } from '../../shared/errors.ts';
import { bilingual } from '../http/answer.schema.ts';
import type { DescribedRoute } from '../http/description/described-route.ts';
import { exportColumns } from '../http/export-columns.ts';
import { columnFormat, listColumn } from '../http/list-columns.ts';
import { meaningOf } from '../http/meaning-of.ts';
import { operation } from '../http/operation.ts';
import type { Api } from '../http/types.ts';
import { operationForm } from './operation-forms.ts';

const answer = z
  .object({
    operation: z.string(),
    title: bilingual,
    path: z.string(),
    columns: z.array(
      listColumn.extend({
        sort: z
          .string()
          .optional()
          .meta({ title: '按此列排序时 sort 的值', en: 'What `sort` says to order by it' }),
      }),
    ),
    filters: z
      .record(z.string(), z.unknown())
      .meta({ title: '筛选条件（JSON Schema）', en: 'The filters as JSON Schema' }),
  })
  .meta({ id: 'ListDescription' });

type Described = z.infer<typeof answer>;

/** Query parameters that every list has; they are no filters. */
const common = new Set(['limit', 'cursor', 'sort', 'total', 'format']);

/** What a list shows and by what it is searched and sorted, from its own description: no screen lists columns by hand. */
export function addOperationLists(app: Api, routes: readonly DescribedRoute[]): void {
  app.get(
    '/api/v1/lists/:operation',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['tools'],
        ...operation({
          id: 'describeList',
          title: { zh: '某个列表的列、筛选和排序', en: 'Columns, filters and orders of a list' },
          answers: { 200: answer },
        }),
        params: z.object({ operation: z.string().max(100) }),
        querystring: z.strictObject({}),
      },
    },
    async (request) => {
      const route = routes.find(({ schema }) => schema.operation.id === request.params.operation);
      const item = route && itemOf(route);
      if (!route || !item) throw new GoufuError('NOT_FOUND');
      return describeList(route, item);
    },
  );
}

/** What one item of the list's answer is; undefined when the answer is no list of objects. */
function itemOf({ schema }: DescribedRoute): z.ZodObject | undefined {
  const page = schema.operation.answers[200];
  const items = page instanceof z.ZodObject ? meaningOf(page.shape.items as z.ZodType).inner : undefined;
  const item = items instanceof z.ZodArray ? items.element : undefined;
  return item instanceof z.ZodObject ? item : undefined;
}

function describeList(route: DescribedRoute, item: z.ZodObject): Described {
  const list = route.url.split('/').at(-1) ?? '';
  const query = route.schema.querystring instanceof z.ZodObject ? route.schema.querystring : z.object({});
  const sorts = sortsOf(query);
  const filters = z.object(
    Object.fromEntries(Object.entries(query.shape).filter(([name]) => !common.has(name))) as Record<
      string,
      z.ZodType
    >,
  );
  return {
    operation: route.schema.operation.id,
    title: route.schema.operation.title,
    path: route.url,
    columns: exportColumns(list, item).map(({ field, title, meaning }) => ({
      field,
      title,
      format: meaning.options ? ('choice' as const) : columnFormat(meaning),
      ...(meaning.options ? { options: meaning.options } : {}),
      ...(sorts.has(field) ? { sort: field } : {}),
    })),
    filters: operationForm(filters, list),
  };
}

function sortsOf(query: z.ZodObject): ReadonlySet<string> {
  const { inner } = meaningOf((query.shape.sort as z.ZodType | undefined) ?? z.string());
  return new Set(inner instanceof z.ZodEnum ? inner.options.map(String) : []);
}
