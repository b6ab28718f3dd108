import { expect } from 'vitest';
import type { Caller } from '../api/support.ts';

/** Every item of a list, page by page. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field in the tests.
export async function allOf(who: Caller, url: string): Promise<any[]> {
  const items: unknown[] = [];
  for (let cursor = ''; ; ) {
    const join = url.includes('?') ? '&' : '?';
    const { status, body } = await who.get(`${url}${cursor && `${join}cursor=${cursor}`}`);
    expect(status, `${url} ${JSON.stringify(body)}`).toBe(200);
    items.push(...(body.items ?? body.series ?? []));
    if (!body.next) return items;
    cursor = body.next;
  }
}

/** A table of a report by its section and its id. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export const tableOf = (report: any, section: string, table: string) =>
  report.sections
    .find((one: { id: string }) => one.id === section)
    .tables.find((one: { id: string }) => one.id === table);
