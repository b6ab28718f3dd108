import { z } from 'zod';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { bilingual, means } from '../../http/answer.schema.ts';
import { columnFormat, listColumn } from '../../http/list-columns.ts';
import { meaningOf } from '../../http/meaning-of.ts';
import { contractKinds } from './contract-kinds.ts';
import { evaluationKinds } from './evaluation-kinds.ts';
import type { RecordKind } from './kind.ts';
import { tenderKinds } from './tender-kinds.ts';
import { recordWords } from './value-words.ts';

export const catalogueAnswer = z.object({
  items: z.array(
    z
      .object({
        path: z
          .string()
          .meta(means('列表的地址，接在项目之后', 'Last part of the list’s address, under the project')),
        group: z.enum(['tender', 'contract', 'evaluation']),
        title: bilingual,
        columns: z.array(listColumn),
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
  const meaning = meaningOf(schema);
  const { inner, title = { zh: field, en: field } } = meaning;
  // An id and a digest tell a person nothing; what an id names stands beside it.
  if (inner instanceof z.ZodUUID || /sha256|hash|digest|id$/i.test(field)) return [];
  if (inner instanceof z.ZodEnum)
    return [{ field, title, format: 'choice', options: optionsOf(inner.options.map(String)) }];
  return [{ field, title, format: columnFormat(meaning) }];
}

function optionsOf(values: readonly string[]): Record<string, Bilingual> {
  return Object.fromEntries(values.map((value) => [value, recordWords[value] ?? { zh: value, en: value }]));
}
