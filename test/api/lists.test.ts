import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../src/api/app.ts';
import { listOf } from '../../src/api/http/list.ts';
import type { Api } from '../../src/api/http/types.ts';
import { quiet, world } from './support.ts';

const w = world();

interface Row {
  id: number;
  title: string;
  amount: string | null;
}
const rows: Row[] = Array.from({ length: 23 }, (_, n) => ({
  id: n + 1,
  title: `第${n % 3}类`,
  amount: n % 4 === 0 ? null : `${n % 5}.50`,
}));
const things = listOf({
  id: { by: sql`t.id`, as: 'int' },
  usual: '-id',
  orders: {
    id: { by: sql`t.id`, as: 'int', title: { zh: '编号', en: 'number' } },
    title: { by: sql`t.title`, as: 'text', title: { zh: '名称', en: 'title' } },
    amount: { by: sql`t.amount::numeric`, as: 'numeric', title: { zh: '金额', en: 'amount' } },
  },
});

/** A server with one list of 23 things, many of them equal in every order but their number. */
let app: Api;
const built = async (): Promise<Api> => {
  const made = await buildApp({ engine: w.engine, config: quiet });
  const querystring = z.strictObject({ ...things.query, title: z.string().optional() });
  for (const path of ['/things', '/others']) {
    made.get(path, { config: { policy: 'public' }, schema: { hide: true, querystring } }, ({ query }) =>
      things.page<Row, Row>(w.db, query, {
        columns: sql`t.id, t.title, t.amount`,
        from: sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id int, title text, amount text)`,
        where: [query.title === undefined ? undefined : sql`t.title = ${query.title}`],
        present: (row) => row,
      }),
    );
  }
  return made;
};
beforeAll(async () => {
  app = await built();
  return () => app.close();
});

const ask = async (url: string) => (await app.inject(url)).json();
async function walk(url: string): Promise<Row[]> {
  const seen: Row[] = [];
  for (let cursor = ''; ; ) {
    const page = await ask(`${url}${cursor}`);
    expect(page.items, JSON.stringify(page)).toBeInstanceOf(Array);
    seen.push(...page.items);
    if (page.next === null) return seen;
    cursor = `&cursor=${page.next}`;
  }
}

describe('a list', () => {
  it.each(['id', '-id', 'title', '-title', 'amount', '-amount'])(
    'shows every row once, in order, whatever is equal or missing (sort=%s)',
    async (sort) => {
      const all = await walk(`/things?limit=200&sort=${sort}`);
      expect(all).toHaveLength(rows.length);
      const paged = await walk(`/things?limit=4&sort=${sort}`);
      expect(paged).toEqual(all);
      const known = all.map((row) => row[sort.replace('-', '') as keyof Row]).filter((one) => one !== null);
      const sorted = [...known].sort((a, b) => Number(a) - Number(b) || String(a).localeCompare(String(b)));
      expect(known).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
    },
  );

  it('counts all pages when asked, under the filters of the question', async () => {
    const first = await ask('/things?limit=2&total=true');
    expect(first).toMatchObject({ total: 23, items: [{ id: 23 }, { id: 22 }] });
    expect(await ask(`/things?limit=2&total=true&title=${encodeURIComponent('第1类')}`)).toMatchObject({
      total: 8,
    });
    expect(await ask('/things?limit=2')).not.toHaveProperty('total');
  });

  it('refuses a cursor that was forged, cut, of another list or of another order, and an order that there is not', async () => {
    const { next } = await ask('/things?limit=4&sort=title');
    const forged = Buffer.from('["title","x","not a number"]').toString('base64url');
    const refused = [
      `/things?sort=title&cursor=${forged}`,
      `/things?sort=title&cursor=${Buffer.concat([Buffer.alloc(12), Buffer.from('["title",1]')]).toString('base64url')}`,
      `/things?sort=title&cursor=${next.slice(0, -2)}`,
      `/things?sort=title&cursor=${next}x`,
      `/things?sort=title&cursor=`,
      `/things?sort=-title&cursor=${next}`,
      `/others?sort=title&cursor=${next}`,
    ];
    for (const url of refused) {
      expect(await ask(url), url).toMatchObject({ status: 422, errors: [{ pointer: '/cursor' }] });
    }
    expect(await ask('/things?sort=colour')).toMatchObject({ status: 422, errors: [{ pointer: '/sort' }] });
    expect((await ask(`/things?sort=title&limit=4&cursor=${next}`)).items).toHaveLength(4);
  });

  it('goes on at another process of the same server key', async () => {
    const { next } = await ask('/things?limit=4');
    const other = await built();
    expect((await other.inject(`/things?limit=4&cursor=${next}`)).json().items[0].id).toBe(19);
    await other.close();
  });
});
