import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db, Param } from '../../db/client.ts';
import { rowsOf } from '../../src/shared/rows.ts';
import { drivers, engineBed } from '../support/engine-bed.ts';

const id = '019a0000-0000-7000-8000-000000000001';

/** What is sent, the type that the statement names, and what PostgreSQL makes of it, as text. */
const sent: readonly [Param, string, string | null][] = [
  [id, 'uuid', id],
  [7, 'int', '7'],
  ['7', 'int', '7'],
  ['9007199254740993', 'bigint', '9007199254740993'],
  ['12.50', 'numeric', '12.50'],
  [true, 'boolean', 'true'],
  ['true', 'boolean', 'true'],
  ['false', 'boolean', 'false'],
  ['2026-09-01', 'date', '2026-09-01'],
  ['2026-09-01T09:00:00.123456+08:00', 'timestamptz', '2026-09-01 09:00:00.123456+08'],
  ['{"名":["\\"x\\"",1,null]}', 'jsonb', '{"名": ["\\"x\\"", 1, null]}'],
  ['"2026"', 'jsonb', '"2026"'],
  ['12', 'xid8', '12'],
  [null, 'jsonb', null],
  [null, 'uuid', null],
];

async function read(db: Db, value: Param, type: string): Promise<string | null | undefined> {
  const [row] = await db.query<{ text: string | null }>(`select ($1::${type})::text as text`, [value]);
  return row?.text;
}

test.each(drivers)(
  'a parameter arrives as it was written, by the type that the statement names, on %s',
  async (driver) => {
    const { db } = await engineBed(driver);
    for (const [value, type, text] of sent) {
      expect(await read(db, value, type), `${JSON.stringify(value)} as ${type}`).toBe(text);
      const inside = await db.transaction((tx) => read(tx, value, type));
      expect(inside, `${JSON.stringify(value)} as ${type} in a transaction`).toBe(text);
      const [built] = await rowsOf<{ text: string | null }>(
        db,
        sql`select (${value}::${sql.raw(type)})::text as text`,
      );
      expect(built?.text, `${JSON.stringify(value)} as ${type} by the builder`).toBe(text);
    }
    const [twice] = await db.query('select $1::uuid as id, length($1::text) as length', [id]);
    expect(twice).toEqual({ id, length: 36 });
  },
);
