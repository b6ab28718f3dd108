import { isGroup, type Schema, withoutNull } from './schema.ts';

/**
 * What is sent of what was filled in, by what the form says: an empty field is absent, a required group is there even
 * when nothing is in it (so that the API names what is missing), a required list that is empty is [], and an optional
 * group that nobody opened is absent.
 */
export function submitted(given: Schema, value: unknown, required = true): unknown {
  const { schema } = withoutNull(given);
  if (schema['x-keys'] && !schema['x-keys'].key) return byKeys(schema, value, required);
  if (isGroup(schema)) return group(schema, value, required);
  if (schema.type === 'array') return list(schema, value, required);
  return bare(value);
}

function group(schema: Schema, value: unknown, required: boolean): unknown {
  if (value === undefined && !required) return undefined;
  const given = (value ?? {}) as Record<string, unknown>;
  const sent = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    field['x-client'] ? given[name] : submitted(field, given[name], schema.required?.includes(name) ?? false),
  ]);
  return Object.fromEntries(sent.filter(([, inner]) => inner !== undefined));
}

function byKeys(schema: Schema, value: unknown, required: boolean): unknown {
  const inner = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  const given = Object.entries((value ?? {}) as Record<string, unknown>);
  const sent = given.map(([id, one]) => [id, one === null ? null : submitted(inner, one, false)] as const);
  const filled = sent.filter(([, one]) => one !== undefined);
  return filled.length > 0 || required ? Object.fromEntries(filled) : undefined;
}

function list(schema: Schema, value: unknown, required: boolean): unknown {
  if (value === undefined) return required ? [] : undefined;
  const items = schema.items ?? {};
  // A row in which nothing stands was only ever drawn.
  const rows = (value as unknown[]).filter((row) => !isBlank(row));
  return rows.map((item) => submitted(items, item, true));
}

const isBlank = (row: unknown): boolean =>
  row === undefined ||
  row === '' ||
  (typeof row === 'object' && row !== null && !Array.isArray(row) && Object.values(row).every(isBlank));

function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return value ?? undefined;
}
