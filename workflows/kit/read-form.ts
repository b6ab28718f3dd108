import type { Bilingual } from './bilingual.ts';
import type { FormSchema } from './form-schema.ts';

/** What was filled in, as people read it: labels and words in both languages instead of field names and ids. */
export interface FilledField {
  label: Bilingual;
  /** A single value. */
  value?: Bilingual;
  /** A group, or the entries of a list one below the other. */
  fields?: FilledField[];
  /** A list of plain entries, or values by key: a table. */
  table?: { columns: Bilingual[]; rows: Bilingual[][] };
}

/** Names of what ids stand for; an id that nobody knows stands for itself. */
export type NameOf = (id: string) => string | undefined;

const same = (text: string): Bilingual => ({ zh: text, en: text });
const titleOf = (schema: FormSchema, name: string): Bilingual => ({
  zh: schema.title ?? name,
  en: schema.en ?? schema.title ?? name,
});

/**
 * Reads the data of a form by its schema. What the schema has no label for (digests, ids of rows that a step made) is
 * left out. Pure.
 */
export function readForm(schema: FormSchema, data: Record<string, unknown>, nameOf: NameOf): FilledField[] {
  const order = schema['x-order'] ?? Object.keys(schema.properties ?? {});
  return order.flatMap((name) => {
    const field = schema.properties?.[name];
    const value = data[name];
    if (!field?.title || value === undefined || value === null) return [];
    return [readField(field, titleOf(field, name), value, nameOf)];
  });
}

function readField(schema: FormSchema, label: Bilingual, value: unknown, nameOf: NameOf): FilledField {
  if (Array.isArray(value)) return readList(schema.items ?? {}, label, value, nameOf);
  if (typeof value !== 'object' || value === null) return { label, value: wordsOf(schema, value, nameOf) };
  const record = value as Record<string, unknown>;
  if (schema.properties) return { label, fields: readForm(schema, record, nameOf) };
  return readRecord(schema, label, record, nameOf);
}

function readList(items: FormSchema, label: Bilingual, values: unknown[], nameOf: NameOf): FilledField {
  if (values.length === 0) return { label, value: { zh: '无', en: 'none' } };
  const columns = Object.entries(items.properties ?? {});
  if (columns.length === 0) {
    const said = values.map((value) => wordsOf(items, value, nameOf));
    return {
      label,
      value: { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') },
    };
  }
  const entries = values as Record<string, unknown>[];
  const used = columns.filter(
    ([name, field]) => field.title && entries.some((entry) => entry[name] !== undefined),
  );
  const plain = used.every(([name]) =>
    entries.every((entry) => typeof entry[name] !== 'object' || entry[name] === null),
  );
  if (!plain)
    return {
      label,
      fields: entries.map((entry, index) => ({
        label: same(String(index + 1)),
        fields: readForm(items, entry, nameOf),
      })),
    };
  return {
    label,
    table: {
      columns: used.map(([name, field]) => titleOf(field, name)),
      rows: entries.map((entry) => used.map(([name, field]) => wordsOf(field, entry[name] ?? '', nameOf))),
    },
  };
}

/** Values by key, at one level or at two: a row for each key. */
function readRecord(
  schema: FormSchema,
  label: Bilingual,
  record: Record<string, unknown>,
  nameOf: NameOf,
): FilledField {
  const inner = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  const named = (id: string) => same(nameOf(id) ?? id);
  const rows = Object.entries(record);
  if (rows.every(([, value]) => typeof value !== 'object' || value === null))
    return {
      label,
      table: {
        columns: [label, same('')],
        rows: rows.map(([id, value]) => [named(id), wordsOf(inner, value, nameOf)]),
      },
    };
  return {
    label,
    fields: rows.map(([id, value]) => readField(inner, named(id), value, nameOf)),
  };
}

function wordsOf(schema: FormSchema, value: unknown, nameOf: NameOf): Bilingual {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  const text = String(value ?? '');
  const option = schema.options?.[text];
  if (option) return option;
  if (schema.format === 'yuan') return same(text.replace(/\B(?=(\d{3})+(?=\.))/g, ','));
  if (schema.format === 'date-time') return same(text.slice(0, 16).replace('T', ' '));
  return same(nameOf(text) ?? text);
}
