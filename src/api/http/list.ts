import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { yesNo } from '../../shared/fields.ts';
import { rowOf, rowsOf, where } from '../../shared/rows.ts';

/** One order of a list. */
export interface Order {
  /** An expression over the list's `from`, such as sql`p.title`; it may be null, and nulls come last either way. */
  by: SQL;
  /** The PostgreSQL type of the expression. */
  as: 'text' | 'uuid' | 'int' | 'bigint' | 'numeric' | 'date' | 'timestamptz' | 'boolean';
  title: Bilingual;
}

interface Options<S extends string> {
  /** What tells two rows apart that the order does not. */
  id: Pick<Order, 'by' | 'as'>;
  orders: Record<S, Order>;
  /** The order of who asks for none; a minus turns it round. */
  usual: NoInfer<S | `-${S}`>;
}

/** One page's statement: rows of the columns, from the tables, on conditions; undefined conditions do not apply. */
interface Asked<R, T> {
  columns: SQL;
  from: SQL;
  where: readonly (SQL | undefined)[];
  present: (row: R) => T;
}

export interface Page<T> {
  items: T[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** How many there are on all pages, where that was asked. */
  total?: number;
}

/** The last row of the page before: the order it was asked in, its value there, its id. */
type Place = [sort: string, value: string | null, id: string];

/**
 * A list that is sorted, paged and counted in one way: `query` goes into the route's schema beside its own filters,
 * `page` answers. Rows that are equal in the order are told apart by their id, so no page repeats or leaves out one.
 *
 *     const needs = listOf({ id: { by: sql`n.id`, as: 'uuid' }, usual: '-created', orders: {
 *       created: { by: sql`n.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } } } });
 *     querystring: z.strictObject({ ...needs.query, q: search })
 *     needs.page<Row, Need>(db, request.query, { columns: sql`n.id, n.title`, from: sql`needs n`, where: [...], present })
 */
export function listOf<const S extends string>({ id, orders, usual }: Options<S>) {
  const names = Object.keys(orders) as S[];
  const sorts = names.flatMap((name): (S | `-${S}`)[] => [name, `-${name}`]);
  const said = (language: 'zh' | 'en') => names.map((name) => `${name} ${orders[name].title[language]}`);
  const query = {
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(200)
      .default(50)
      .meta({ title: '每页条数', en: 'Items a page' }),
    cursor: z
      .string()
      .max(1000)
      .optional()
      .meta({ title: '上一页给出的 next', en: 'The `next` of the page before' }),
    sort: z
      .enum(sorts)
      .default(usual as never)
      .meta({
        title: `排序：${said('zh').join('，')}；前加减号为倒序`,
        en: `Order: ${said('en').join(', ')}; with a minus the other way round`,
      }),
    total: yesNo.meta({ title: '是否一并给出总数', en: 'Whether to count all of them as well' }),
  };
  type Query = { limit: number; cursor?: string | undefined; sort: S | `-${S}`; total: boolean };

  async function page<R, T>(db: Db, asked: Query, what: Asked<R, T>): Promise<Page<T>> {
    const { limit, cursor, sort } = asked;
    const down = sort.startsWith('-');
    const order = orders[(down ? sort.slice(1) : sort) as S];
    const direction = sql.raw(down ? 'desc' : 'asc');
    const seen = cursor === undefined ? undefined : placeOf(cursor, sort);
    const [rows, counted] = await Promise.all([
      rowsOf<R & { 'order.value': string | null; 'order.id': string }>(
        db,
        sql`select ${what.columns}, (${order.by})::text as "order.value", (${id.by})::text as "order.id"
          from ${what.from} ${where(...what.where, seen && beyond(order, down, seen))}
          order by ${order.by} ${direction} nulls last, ${id.by} ${direction} limit ${limit + 1}`,
      ),
      asked.total
        ? rowOf<{ n: number }>(db, sql`select count(*)::int as n from ${what.from} ${where(...what.where)}`)
        : undefined,
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const place: Place | null =
      last && rows.length > limit ? [sort, last['order.value'], last['order.id']] : null;
    return {
      items: shown.map(({ 'order.value': _, 'order.id': __, ...row }) => what.present(row as R)),
      next: place && JSON.stringify(place),
      ...(counted ? { total: counted.n } : {}),
    };
  }

  /** What comes after the last row seen. */
  function beyond(order: Order, down: boolean, [, value, last]: Place): SQL {
    const than = sql.raw(down ? '<' : '>');
    const afterId = sql`${id.by} ${than} ${last}::${sql.raw(id.as)}`;
    if (value === null) return sql`(${order.by} is null and ${afterId})`;
    const known = sql`${value}::${sql.raw(order.as)}`;
    return sql`(${order.by} ${than} ${known} or (${order.by} = ${known} and ${afterId}) or ${order.by} is null)`;
  }

  return { query, page };
}

/** Cursors were signed by this server (cursors.ts); one of another order cannot go on here. */
function placeOf(cursor: string, sort: string): Place {
  const place = JSON.parse(cursor) as Place;
  if (place[0] === sort) return place;
  throw new GoufuError('INVALID_DATA', [
    because(
      'page.order',
      '翻页标记属于另一种排序，请从第一页重新查询。',
      'The cursor belongs to another order. Start from the first page.',
      '/cursor',
    ),
  ]);
}
