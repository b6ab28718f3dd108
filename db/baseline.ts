import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { checks, functions, triggers } from './guarantees.ts';
import * as schema from './schema/index.ts';

const tag = '0000_baseline';

/** By name: not every loader of modules sorts them, and the file has to come out the same. */
const inOrder = Object.fromEntries(Object.entries(schema).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The files of `db/migrations` by their path in it, as the schema would have them. */
export async function baselineFiles(): Promise<Record<string, string>> {
  const tables = await generateMigration(generateDrizzleJson({}), generateDrizzleJson(inOrder));
  const statements = [...functions, ...tables, ...[...checks, ...triggers].map(({ text }) => text)];
  return {
    [`${tag}.sql`]: `-- Written by npm run db:generate from db/schema and db/guarantees.ts. In a merge conflict take either side and run it.\n${statements
      .map((text) => text.trim().replace(/;$/, ''))
      .join(';\n--> statement-breakpoint\n')};\n`,
    'meta/_journal.json': `${JSON.stringify(journal, null, 2)}\n`,
  };
}

/** A constant instant: what a database was made from is told by the digest of the file, not by its day. */
const journal = {
  version: '7',
  dialect: 'postgresql',
  entries: [{ idx: 0, version: '7', when: 1_795_000_000_000, tag, breakpoints: true }],
};
