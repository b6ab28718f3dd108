import { type Chance, pick } from '../../model/support/random-form.ts';
import { resolveRefs } from '../../support/resolve-refs.ts';
import { fill, type Schema, spoil, type Words } from './forms.ts';

interface Operation {
  'x-roles'?: string[];
  parameters?: { in: string; name: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: { 'application/json'?: { schema: Schema } } };
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  operation: Operation;
}

export interface Asked {
  method: Route['method'];
  url: string;
  route: string;
  headers: Record<string, string>;
  payload?: string;
  actor: string;
}

/** Every operation of the served description. */
export function routesOf(document: { paths: Record<string, Record<string, Operation>> }): Route[] {
  return Object.entries(resolveRefs(document).paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      operation,
    })),
  );
}

/** The text of a body as some client might send it: whole, spoilt in one place, or no JSON at all. */
export function bodyText(schema: Schema, chance: Chance, words: Words): string {
  const whole = fill(schema, chance, words);
  const dice = chance();
  if (dice < 0.8) return JSON.stringify(whole);
  if (dice < 0.98) return JSON.stringify(spoil(whole, chance, words)) ?? 'null';
  return pick(chance, [
    '',
    '{',
    '[1,',
    '"',
    '{"a":1}}',
    '\u0000',
    JSON.stringify(whole).slice(0, -1),
    'a=1&b=2',
  ]);
}

/** The path and the query of a route, filled with what exists or with what does not. */
export function urlOf(
  { path, operation }: Route,
  chance: Chance,
  words: Words,
  records: ReadonlyMap<string, readonly string[]>,
): string {
  const parameters = operation.parameters ?? [];
  const resource = path.split('/')[3] ?? '';
  let filled = path;
  for (const { in: where, name, schema } of parameters) {
    if (where !== 'path') continue;
    // A step and a field of its form are named by words, everything else by what exists.
    const own = name === 'event' || name === 'field' ? [] : (records.get(resource) ?? []);
    const value =
      chance() < 0.85 && own.length > 0 ? pick(chance, own) : String(fill(schema, chance, words, name));
    filled = filled.replace(`{${name}}`, encodeURIComponent(chance() < 0.97 ? value : pick(chance, odd)));
  }
  const query = parameters.flatMap(({ in: where, name, required, schema }) => {
    // A list has many questions; each is asked seldom, or nothing would ever be answered. Cursors are signed, so any is forged.
    if (where !== 'query' || (!required && chance() < (name === 'cursor' ? 0.97 : 0.8))) return [];
    const value = chance() < 0.85 ? fill(schema, chance, words, name) : pick(chance, odd);
    return [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`];
  });
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

const odd: readonly string[] = [
  '%',
  '..',
  "' or 1=1 --",
  '0',
  '-1',
  '1e9',
  'null',
  '\u0000',
  '9'.repeat(40),
  '00000000-0000-0000-0000-000000000000',
  'eyJrIjoicHJvamVjdHMifQ',
  '2031-01-01',
  '工会',
];
