import { isGroup, type Schema } from './schema.ts';

/**
 * What is sent of what was filled in, by what the form says: an empty field is absent, a required group is there even
 * when nothing is in it (so that the API names what is missing), a required list that is empty is [], and an optional
 * group that nobody opened is absent.
 */
export function submitted(schema: Schema, value: unknown, required = true): unknown {
  if (isGroup(schema)) return group(schema, value, required);
  if (schema.type === 'array') return list(schema, value, required);
  if (value !== null && typeof value === 'object') {
    const kept = Object.entries(value as Record<string, unknown>).map(
      ([key, inner]) => [key, bare(inner)] as const,
    );
    return Object.fromEntries(kept.filter(([, inner]) => inner !== undefined));
  }
  return bare(value);
}

function group(schema: Schema, value: unknown, required: boolean): unknown {
  if (value === undefined && !required) return undefined;
  const given = (value ?? {}) as Record<string, unknown>;
  const sent = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    submitted(field, given[name], schema.required?.includes(name) ?? false),
  ]);
  return Object.fromEntries(sent.filter(([, inner]) => inner !== undefined));
}

function list(schema: Schema, value: unknown, required: boolean): unknown {
  if (value === undefined) return required ? [] : undefined;
  const items = schema.items ?? {};
  return (value as unknown[]).map(
    (item) => submitted(items, item, true) ?? (items.type === 'string' ? '' : null),
  );
}

function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const kept = Object.entries(value as Record<string, unknown>).map(
      ([key, inner]) => [key, bare(inner)] as const,
    );
    const full = kept.filter(([, inner]) => inner !== undefined);
    return full.length > 0 ? Object.fromEntries(full) : undefined;
  }
  return value ?? undefined;
}
