import { z } from 'zod';

/** A JSON Schema of draft 2020-12, which OpenAPI 3.1 speaks. */
export type JsonSchema = { [keyword: string]: unknown };

/** What is asked and what is answered differ: a default may be left out of the one and is always in the other. */
type Side = 'input' | 'output';

const known = new Set(['uuid', 'date', 'date-time', 'email', 'uri']);

/** Shown in the description in place of a schema that checks less than it could: what it leaves to others. */
export const shownAs = new WeakMap<z.ZodType, z.ZodType>();

/**
 * Turns zod schemas into JSON Schemas that refer to named components (`.meta({ id })`). A component whose question
 * differs from its answer is there twice; the question's is called `…Input`.
 */
export class Components {
  readonly #found: Record<Side, Map<string, JsonSchema>> = { input: new Map(), output: new Map() };

  /** The schema itself, its named parts by reference. */
  of(schema: z.ZodType, side: Side): JsonSchema {
    const shown = shownAs.get(schema) ?? schema;
    // Inside an object, so that a schema which has a name is itself a reference.
    const whole = z.toJSONSchema(z.object({ it: shown }), {
      io: side,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'date')
          Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
        // The format says it; its pattern is a line long.
        if (known.has(jsonSchema.format ?? '')) delete jsonSchema.pattern;
        // Letters of every script: not every reader of JSON Schema knows the flag that this takes.
        if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
      },
    }) as unknown as { properties: { it: JsonSchema }; $defs?: Record<string, JsonSchema> };
    for (const [name, { id: _, ...component }] of Object.entries(whole.$defs ?? {})) {
      this.#found[side].set(name, component);
    }
    return point(whole.properties.it, (name) => `${side}:${name}`) as JsonSchema;
  }

  /** The components met so far, and schemas rewritten to refer to them by their final names. */
  finish<T>(document: T): { document: T; schemas: Record<string, JsonSchema> } {
    const { output } = this.#found;
    const named = (side: Side, name: string): string =>
      side === 'input' && output.has(name) && this.#differs(name) ? `${name}Input` : name;
    const final = (ref: string): string => {
      if (ref.startsWith('#')) return ref;
      const [side, name] = ref.split(':') as [Side, string];
      return `#/components/schemas/${named(side, name)}`;
    };
    const schemas: Record<string, JsonSchema> = {};
    for (const side of ['output', 'input'] as const) {
      for (const [name, component] of this.#found[side]) {
        schemas[named(side, name)] ??= point(component, (inner) => final(`${side}:${inner}`)) as JsonSchema;
      }
    }
    const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
    return { document: point(document, final) as T, schemas: sorted };
  }

  /** Whether what is asked under a name, or anything it refers to, is not what is answered under it. */
  #differs(name: string, met = new Set<string>()): boolean {
    if (met.has(name)) return false;
    met.add(name);
    const { input, output } = this.#found;
    const [asked, answered] = [JSON.stringify(input.get(name)), JSON.stringify(output.get(name))];
    if (asked !== answered) return asked !== undefined && answered !== undefined;
    const inner = [...(asked ?? '').matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
      ([, ref]) => ref as string,
    );
    return inner.some((ref) => this.#differs(ref, met));
  }
}

/** A copy in which every reference points elsewhere. Takes `#/$defs/Name` and `side:Name`. */
function point(node: unknown, to: (name: string) => string): unknown {
  if (Array.isArray(node)) return node.map((one) => point(one, to));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? to(value.replace('#/$defs/', '')) : point(value, to),
    ]),
  );
}
