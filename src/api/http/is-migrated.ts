import { readFileSync } from 'node:fs';
import type { Db } from '../../../db/client.ts';

interface Journal {
  entries: { when: number }[];
}

const journal = JSON.parse(
  readFileSync(new URL('../../../db/migrations/meta/_journal.json', import.meta.url), 'utf8'),
) as Journal;

/** Is the database reachable, and has it every migration that this code was written against? */
export async function isMigrated(db: Db): Promise<boolean> {
  const [row] = await db.query<{ last: string | null }>(
    'select max(created_at)::text as last from drizzle.__drizzle_migrations',
  );
  return Number(row?.last ?? 0) >= Math.max(...journal.entries.map(({ when }) => when));
}
