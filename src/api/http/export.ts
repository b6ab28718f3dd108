import type { FastifyReply, FastifyRequest, RouteHandlerMethod, RouteOptions } from 'fastify';
import { z } from 'zod';
import { legalDay } from '../../../workflows/calendar/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { mediaTypes, type SheetFormat, sheetFormats, writeSheet } from '../../sheets/write.ts';
import { type ExportColumn, exportColumns } from './export-columns.ts';
import { type Item, sheetRows } from './export-rows.ts';
import { languageOf } from './language.ts';
import type { Api } from './types.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The list is wanted as a file. */
    exportAs: SheetFormat | null;
  }
}

interface List {
  items: Item[];
  next?: string | null;
}

/** Rows read at a time; a list that has no cursor gives all it has at once. */
const batch = { cursor: 200, none: 100_000 };

/**
 * Every list as a file: `?format=csv|xlsx`, or `Accept` with the media type. The rows come page by page from the
 * route's own handler with the caller's own filters, so that a file never holds what the list would not show.
 */
export function addExports(app: Api, { clock }: Engine): void {
  app.decorateRequest('exportAs', null);
  app.addHook('preValidation', async (request) => {
    if (request.method === 'GET' && underApi(request.routeOptions.url)) request.exportAs = formatOf(request);
  });
  app.addHook('onRoute', (route) => {
    if (route.method !== 'GET' || !underApi(route.url)) return;
    const { handler } = route;
    const cursor = cursorOf(route);
    const name = listName(route.url);
    const columns = columnsOf(name, route);
    route.handler = function exporting(request, reply) {
      const format = request.exportAs;
      if (!format) return handler.call(this, request, reply);
      return exportList(request, reply, {
        name,
        columns,
        format,
        day: legalDay(clock.now()),
        cursor,
        read: (query) => handler.call(this, withQuery(request, query), reply),
      });
    } as RouteHandlerMethod;
  });
}

interface Exported {
  name: string;
  /** Undefined where the route does not describe its items. */
  columns: ExportColumn[] | undefined;
  format: SheetFormat;
  day: string;
  cursor: string | undefined;
  read(query: object): unknown;
}

async function exportList(request: FastifyRequest, reply: FastifyReply, list: Exported): Promise<unknown> {
  const { name, columns, format, day, cursor, read } = list;
  const query = { ...(request.query as object), limit: cursor ? batch.cursor : batch.none };
  const first = await read(query);
  if (!isList(first)) {
    const asked = (request.raw.url ?? '').includes('format=');
    if (asked) throw notAList;
    return first;
  }
  const pages = async function* (): AsyncGenerator<Item[]> {
    let page = first;
    let before: string | undefined;
    for (;;) {
      yield page.items;
      const { next } = page;
      if (!cursor || !next || next === before || page.items.length === 0) return;
      before = next;
      page = (await read({ ...query, [cursor]: next })) as List;
    }
  };
  const language = languageOf(request.headers['accept-language']);
  return reply
    .type(mediaTypes[format])
    .header('content-disposition', `attachment; filename="${name}-${day}.${format}"`)
    .header('content-language', language)
    .header('vary', 'Accept, Accept-Language')
    .send(writeSheet(format, { name, rows: sheetRows(pages(), { list: name, language, format, columns }) }));
}

/** Takes `format` out of the query, which the route's own schema would not know; a route's own `format` stays. */
function formatOf(request: FastifyRequest): SheetFormat | null {
  const query = request.query as Record<string, unknown>;
  if (query.format === undefined || 'format' in shapeOf(request.routeOptions.schema?.querystring)) {
    return formatAccepted(request.headers.accept);
  }
  const { format, ...rest } = query;
  const known = sheetFormats.find((one) => one === format);
  if (!known) throw unknownFormat;
  request.query = rest;
  return known;
}

/** Only what is named counts: a browser's wildcard wants no file. */
function formatAccepted(accept = ''): SheetFormat | null {
  const named = accept.split(',').map((part) => part.split(';', 1)[0]?.trim().toLowerCase());
  if (named.includes('application/json')) return null;
  return sheetFormats.find((format) => named.includes(mediaTypes[format].split(';', 1)[0])) ?? null;
}

const underApi = (url = ''): boolean => url.startsWith('/api/');

const cursorOf = ({ schema }: RouteOptions): string | undefined =>
  ['cursor', 'after'].find((name) => name in shapeOf(schema?.querystring));

/** The columns that a route's answer describes: `{ items: […] }` of objects. */
function columnsOf(name: string, { schema }: RouteOptions): ExportColumn[] | undefined {
  const { response } = (schema ?? {}) as { response?: Record<number, z.ZodType> };
  const { items } = shapeOf(response?.[200]) as { items?: z.ZodType };
  const item = items instanceof z.ZodArray ? items.element : undefined;
  return item instanceof z.ZodObject ? exportColumns(name, item) : undefined;
}

const shapeOf = (schema: unknown): object => (schema as z.ZodObject | undefined)?.shape ?? {};

/** The request as the handler knows it, asking for another page. */
const withQuery = (request: FastifyRequest, query: object): FastifyRequest =>
  Object.create(request, { query: { value: query } });

const isList = (answer: unknown): answer is List =>
  typeof answer === 'object' && answer !== null && Array.isArray((answer as List).items);

/** `/api/v1/projects/:id/payments` → `payments`. */
const listName = (url: string): string =>
  url
    .split('/')
    .filter((part) => part && !part.startsWith(':'))
    .at(-1) ?? 'list';

const unknownFormat = new GoufuError('INVALID_DATA', [
  because('export.format', '导出格式应为 csv 或 xlsx。', 'A list is exported as csv or xlsx.', '/format'),
]);
const notAList = new GoufuError('INVALID_DATA', [
  because(
    'export.no-list',
    '这里不是清单，不能导出为表格。请去掉 format。',
    'This is no list and cannot be exported as a spreadsheet. Leave out format.',
    '/format',
  ),
]);
