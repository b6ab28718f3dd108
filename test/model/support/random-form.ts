import { z } from 'zod';

/** JSON schema, as far as the forms of events use it. */
interface Schema {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

/** A number from 0 (included) to 1 (excluded). */
export type Chance = () => number;

/** Numbers that look random and come again for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(chance: Chance, from: readonly T[]): T =>
  from[Math.floor(chance() * from.length)] as T;

export interface Vocabulary {
  ids: readonly string[];
  days: readonly string[];
}

/** A form that the schema accepts, mostly filled with ids and days that mean something to the case. */
export function randomForm(schema: z.ZodType, chance: Chance, words: Vocabulary): unknown {
  const known = shapes.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as Schema);
  shapes.set(schema, known);
  return fill(known, chance, words);
}

const shapes = new WeakMap<z.ZodType, Schema>();

function fill(schema: Schema, chance: Chance, words: Vocabulary): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(chance, schema.enum);
  if (schema.anyOf) return fill(pick(chance, schema.anyOf), chance, words);
  switch (schema.type) {
    case 'object':
      return fillObject(schema, chance, words);
    case 'array': {
      const min = schema.minItems ?? 0;
      const length = min + Math.floor(chance() * Math.min(3, (schema.maxItems ?? 3) - min + 1));
      return Array.from({ length }, () => fill(schema.items ?? {}, chance, words));
    }
    case 'boolean':
      return chance() < 0.7;
    case 'integer': {
      const min = Math.max(schema.minimum ?? 0, 0);
      return min + Math.floor(chance() * Math.min(13, (schema.maximum ?? 13) - min + 1));
    }
    case 'null':
      return null;
    default:
      return fillText(schema, chance, words);
  }
}

function fillObject(schema: Schema, chance: Chance, words: Vocabulary): unknown {
  const required = new Set(schema.required ?? []);
  const named = Object.entries(schema.properties ?? {})
    .filter(([name]) => required.has(name) || chance() < 0.5)
    .map(([name, part]) => [name, fill(part, chance, words)]);
  if (!schema.additionalProperties || schema.additionalProperties === true) return Object.fromEntries(named);
  const part = schema.additionalProperties;
  return Object.fromEntries(words.ids.slice(0, 3).map((id) => [id, fill(part, chance, words)]));
}

function fillText({ format, pattern }: Schema, chance: Chance, words: Vocabulary): string {
  if (format === 'yuan') return pick(chance, ['0.00', '0.01', '96000.00', '480000.00', '9999999999999.99']);
  if (format === 'decimal') return pick(chance, ['0', '10', '20.5', '50', '99999']);
  if (format === 'uuid') return pick(chance, words.ids);
  if (format === 'date') return pick(chance, words.days);
  if (format === 'date-time') return `${pick(chance, words.days)}T09:30:00+08:00`;
  if (pattern?.startsWith('^\\d{4}')) return '2026-09';
  if (pattern) return pick(chance, ['a', 'b1', 'record']);
  return pick(chance, ['e1', 'e2', 'officer', '说明', ...words.ids.slice(0, 1)]);
}
