import { type Chance, pick } from '../../model/support/random-form.ts';

/** JSON schema, as far as the routes and the events' forms use it. */
export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  pattern?: string;
}

/** What a form can be filled with so that it names things that exist. */
export interface Words {
  /** Ids and the like that fit a field of this name. */
  named: ReadonlyMap<string, readonly string[]>;
  ids: readonly string[];
  days: readonly string[];
}

/** A value that the schema mostly accepts. */
export function fill(schema: Schema, chance: Chance, words: Words, name = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(chance, schema.enum);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return fill(pick(chance, branches), chance, words, name);
  if (schema.allOf?.[0]) return fill(schema.allOf[0], chance, words, name);
  switch (Array.isArray(schema.type) ? pick(chance, schema.type) : schema.type) {
    case 'object':
      return fillObject(schema, chance, words);
    case 'array': {
      const min = schema.minItems ?? 0;
      const span = Math.min(3, (schema.maxItems ?? 3) - min + 1);
      const length = min + Math.floor(chance() * Math.max(1, span));
      return Array.from({ length }, () => fill(schema.items ?? {}, chance, words, name.replace(/s$/, '')));
    }
    case 'boolean':
      return chance() < 0.7;
    case 'integer':
    case 'number': {
      const min = Math.max(schema.minimum ?? 0, 0);
      if (name === 'year' || name === 'fiscalYear') return pick(chance, [2025, 2026, 2026, 2026, 2027, 2031]);
      return min + Math.floor(chance() * Math.max(1, Math.min(13, (schema.maximum ?? 13) - min + 1)));
    }
    case 'null':
      return null;
    case 'string':
      return fillText(schema, chance, words, name);
    default:
      return pick<unknown>(chance, [{}, '说明', 1, null]);
  }
}

function fillObject(schema: Schema, chance: Chance, words: Words): unknown {
  const required = new Set(schema.required ?? []);
  const named = Object.entries(schema.properties ?? {})
    .filter(([key]) => required.has(key) || chance() < 0.4)
    .map(([key, part]) => [key, fill(part, chance, words, key)]);
  const part = schema.additionalProperties;
  if (!part || part === true) return Object.fromEntries(named);
  const keys = words.named.get('running') ?? words.ids.slice(0, 3);
  return Object.fromEntries(keys.map((id) => [id, fill(part, chance, words)]));
}

function fillText(
  { format, pattern, minLength }: Schema,
  chance: Chance,
  words: Words,
  name: string,
): string {
  const known = words.named.get(name);
  if (known && known.length > 0 && chance() < 0.9) return pick(chance, known);
  if (format === 'yuan') return pick(chance, ['0.00', '0.01', '96000.00', '480000.00', '9999999999999.99']);
  if (format === 'decimal') return pick(chance, ['0', '10', '20.5', '30', '50', '99999']);
  if (format === 'uuid') return pick(chance, words.ids);
  if (format === 'date') return pick(chance, words.days);
  if (format === 'date-time') return `${pick(chance, words.days)}T09:30:00+08:00`;
  if (format === 'email') return 'someone@example.org';
  if (format === 'uri' || format === 'url' || name === 'url') return 'https://example.org/hook';
  if (name === 'sha256' || pattern?.includes('[0-9a-f]{64}')) return '0'.repeat(64);
  if (pattern?.startsWith('^\\d{4}-\\d{2}$')) return '2026-09';
  if (pattern?.includes('\\d')) return pick(chance, ['480000.00', '20', '2026-09']);
  if (pattern) return pick(chance, ['a', 'b1', 'record', 'application/pdf']);
  const text = pick(chance, ['e1', 'officer', '说明', '职工心理关爱', ...words.ids.slice(0, 1)]);
  return text.padEnd(minLength ?? 0, '、');
}

/** What no form expects: wrong types, borders, forbidden characters, years without a calendar. */
const nasty: readonly unknown[] = [
  null,
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  'x'.repeat(70_000),
  "'; drop table users; --",
  '$1',
  '-1.00',
  '0.001',
  '1e5',
  '９００',
  '9'.repeat(60),
  '2026-02-30',
  '2027-03-01',
  '2031-10-01',
  '9999-12-31',
  '0001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  -1,
  0.1,
  2_147_483_648,
  9_007_199_254_740_992,
  1e308,
  true,
  [],
  {},
  [[]],
  { toString: 1 },
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'),
];

/** The value with one part of it changed for the worse. */
export function spoil(value: unknown, chance: Chance, words: Words): unknown {
  const inside = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!inside || chance() < 0.1) return pick(chance, nasty);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const key = pick(chance, Object.keys(copy));
  const dice = chance();
  if (dice < 0.15 && !Array.isArray(value)) delete copy[key];
  else if (dice < 0.25) copy[Array.isArray(value) ? String(value.length) : `un${key}`] = copy[key];
  else if (dice < 0.4 && typeof copy[key] === 'string') copy[key] = pick(chance, words.ids);
  else if (dice < 0.6) copy[key] = pick(chance, nasty);
  else copy[key] = spoil(copy[key], chance, words);
  return copy;
}
