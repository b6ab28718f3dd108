import { z } from 'zod';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { bilingual, means } from '../../http/answer.schema.ts';
import { contractKinds } from './contract-kinds.ts';
import { evaluationKinds } from './evaluation-kinds.ts';
import type { RecordKind } from './kind.ts';
import { tenderKinds } from './tender-kinds.ts';
import { recordWords } from './value-words.ts';

const formats = ['money', 'instant', 'day', 'number', 'flag', 'choice', 'text', 'parts'] as const;
type Format = (typeof formats)[number];

export const catalogueAnswer = z.object({
  items: z.array(
    z
      .object({
        path: z
          .string()
          .meta(means('列表的地址，接在项目之后', 'Last part of the list’s address, under the project')),
        group: z.enum(['tender', 'contract', 'evaluation']),
        title: bilingual,
        columns: z.array(
          z.object({
            field: z.string(),
            title: bilingual,
            format: z.enum(formats),
            options: z.record(z.string(), bilingual).optional(),
          }),
        ),
      })
      .meta({ id: 'RecordList' }),
  ),
});

type Catalogue = z.infer<typeof catalogueAnswer>;

/** What records a project has and how each list is drawn: columns by the names of the answer's own schema, ids left out. */
export const catalogue: Catalogue = {
  items: [
    ...listed('tender', tenderKinds),
    ...listed('contract', contractKinds),
    ...listed('evaluation', evaluationKinds),
  ],
};

function listed(
  group: Catalogue['items'][number]['group'],
  kinds: readonly RecordKind[],
): Catalogue['items'] {
  return kinds.map(({ path, title, schema }) => ({
    path,
    group,
    title,
    columns: Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([field, of]) =>
      columnOf(field, of),
    ),
  }));
}

function columnOf(field: string, schema: z.ZodType): Catalogue['items'][number]['columns'] {
  const inner = core(schema);
  const {
    title = field,
    en = field,
    format,
  } = { ...inner.meta(), ...schema.meta() } as { title?: string; en?: string; format?: string };
  // An id and a digest tell a person nothing; what an id names stands beside it.
  if (inner instanceof z.ZodUUID || /sha256|hash|digest|id$/i.test(field)) return [];
  const words = { zh: title, en };
  if (inner instanceof z.ZodEnum)
    return [{ field, title: words, format: 'choice', options: optionsOf(inner.options.map(String)) }];
  return [{ field, title: words, format: formatOf(inner, format) }];
}

function formatOf(schema: z.ZodType, format: string | undefined): Format {
  if (format === 'yuan') return 'money';
  if (schema instanceof z.ZodISODateTime) return 'instant';
  if (schema instanceof z.ZodISODate) return 'day';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'flag';
  return schema instanceof z.ZodString ? 'text' : 'parts';
}

function optionsOf(values: readonly string[]): Record<string, Bilingual> {
  return Object.fromEntries(values.map((value) => [value, recordWords[value] ?? { zh: value, en: value }]));
}

function core(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? core(schema.unwrap() as z.ZodType)
    : schema;
}
