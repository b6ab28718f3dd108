import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { templatesIn } from '../support/templates.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function sources(...folders: string[]): { file: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file))
      .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })),
  );
}

/** A parameter that is made text first and something else then. */
const twice = /(?:\$\d+|\})::text::/;

test('a parameter names its type once: there is one dialect for both drivers, and the client speaks it', () => {
  const files = sources('db', 'src', 'workers', 'bench', 'test');
  expect(files.length).toBeGreaterThan(500);
  const wrong = files.filter(({ text }) => twice.test(text)).map(({ file }) => file);
  expect(wrong, 'write $1::uuid, not by way of text: see Param in db/client.ts').toEqual([]);
});

const statement = /^\s*(select|with|insert into|update|delete from)\s[\s\S]{20}/;
const longest = 15;

interface Query {
  file: string;
  text: string;
  lines: number;
}

const queries: Query[] = sources('db', 'src', 'workers').flatMap(({ file, text }) =>
  templatesIn(text)
    .filter((sql) => statement.test(sql))
    .map((sql) => ({ file, text: sql.replace(/\s+/g, ' ').trim(), lines: sql.trim().split('\n').length })),
);

test('a query that two places ask, or that is long, has a name in db/queries', () => {
  expect(queries.length, 'the check found hardly any query, so it checks nothing').toBeGreaterThan(300);
  const named = /^db\/(queries|record|schema)\//;
  const long = queries.filter(({ file, lines }) => lines > longest && !named.test(file));
  expect(
    long.map(({ file, lines, text }) => `${file} (${lines} lines): ${text.slice(0, 60)}`),
    `queries of more than ${longest} lines belong into db/queries/<subject>.ts`,
  ).toEqual([]);
  const repeated = [...byText(queries).values()].filter((same) => same.length > 1);
  expect(
    repeated.map((same) => `${same.map(({ file }) => file).join(', ')}: ${same[0]?.text.slice(0, 80)}`),
    'the same query in two places belongs into db/queries/<subject>.ts, once',
  ).toEqual([]);
});

function byText(all: readonly Query[]): Map<string, Query[]> {
  const groups = new Map<string, Query[]>();
  for (const one of all) groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  return groups;
}
