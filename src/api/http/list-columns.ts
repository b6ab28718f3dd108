import { z } from 'zod';
import { bilingual } from './answer.schema.ts';
import type { Meaning } from './meaning-of.ts';

/** How a column of a list is to be read; `parts` has parts of its own. */
const formats = ['money', 'instant', 'day', 'number', 'flag', 'choice', 'text', 'parts'] as const;
export type ColumnFormat = (typeof formats)[number];

/** A column as a list says it of itself. */
export const listColumn = z.object({
  field: z.string(),
  title: bilingual,
  format: z.enum(formats),
  options: z.record(z.string(), bilingual).optional(),
});

/** How a field is read, from what its schema says of it. */
export function columnFormat({ inner, format }: Meaning): ColumnFormat {
  if (format === 'yuan') return 'money';
  if (inner instanceof z.ZodISODateTime) return 'instant';
  if (inner instanceof z.ZodISODate) return 'day';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodBoolean) return 'flag';
  return inner instanceof z.ZodString || inner instanceof z.ZodEnum ? 'text' : 'parts';
}
