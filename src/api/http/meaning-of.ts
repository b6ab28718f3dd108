import { z } from 'zod';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';

/** What a schema says of a field for people (`.meta()`), and the schema itself without optional, nullable, default. */
export interface Meaning {
  inner: z.ZodType;
  title: Bilingual | undefined;
  /** The values by their words, where they are a choice. */
  options: Readonly<Record<string, Bilingual>> | undefined;
  /** Such as `yuan`. */
  format: unknown;
}

/** Reads it from the outside in: what is said of a field stands over what is said of its kind. */
export function meaningOf(schema: z.ZodType): Meaning {
  let inner = schema;
  let said: Record<string, unknown> = {};
  for (;;) {
    said = { ...inner.meta(), ...said };
    const { innerType } = inner._zod.def as { innerType?: z.ZodType };
    if (!innerType) break;
    inner = innerType;
  }
  const { title, en, options, format } = said;
  return {
    inner,
    title: typeof title === 'string' && typeof en === 'string' ? { zh: title, en } : undefined,
    options: options as Meaning['options'],
    format,
  };
}

export const isId = ({ inner }: Meaning): boolean =>
  inner instanceof z.ZodUUID || (inner instanceof z.ZodArray && inner.element instanceof z.ZodUUID);
