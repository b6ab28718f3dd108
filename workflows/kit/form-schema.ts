import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';
import type { LocalReference, Reference } from './references.ts';
import type { EventDefinition } from './workflow.ts';

/** JSON Schema of a form, as far as forms use it, with what ours say beside it. */
export interface FormSchema {
  type?: string;
  format?: string;
  /** The label, in Chinese and in English. */
  title?: string;
  en?: string;
  help?: Bilingual;
  enum?: string[];
  const?: unknown;
  /** Names of the values of `enum`. */
  options?: Record<string, Bilingual>;
  default?: unknown;
  anyOf?: FormSchema[];
  properties?: Record<string, FormSchema>;
  required?: string[];
  additionalProperties?: FormSchema | boolean;
  propertyNames?: FormSchema;
  items?: FormSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** It names something of ours, or an entry of a list of this very form. */
  'x-ref'?: Reference | LocalReference;
  /** A value (an entry, where `key` names its field) for each of several things of ours. */
  'x-keys'?: Reference & { key?: string; optional?: boolean };
  /** The prefix of the number that an entry gets by its place where it is left out. */
  'x-derived'?: string;
  /** One of these fields is filled in, never two. */
  'x-one-of'?: string[];
  /** Asked only where a neighbour has one of these values. */
  'x-when'?: { field: string; is: (string | boolean)[] };
  /** Order in which the fields are asked. */
  'x-order'?: string[];
  /** The group is absent until somebody opens it; once open, its required fields are asked. */
  'x-optional-group'?: true;
  /** What it means to leave the question unanswered. */
  'x-absent'?: false;
  /** No draft of this form is kept on the server. */
  'x-undrafted'?: true;
  /** Made by a program of ours on the person's own machine, never typed. */
  'x-client'?: ClientMade;
}

/** What makes a value, and what it needs. Paths are under the case's own. */
export interface ClientMade {
  /** The module's export at `/client/sealing.js`. */
  makes: 'sealBid' | 'sealFinalOffer' | 'unwrapShares';
  module: string;
  /** Read before. */
  reads: string;
  /** Fields of the form that are sealed into it instead of being sent. */
  seals?: readonly string[];
}

const schemas = new WeakMap<EventDefinition, FormSchema>();

/** The form of an event as its schema describes it to whoever draws or fills it. */
export function formSchema(definition: EventDefinition): FormSchema {
  const known = schemas.get(definition);
  if (known) return known;
  const raw = z.toJSONSchema(definition.data, { io: 'input', unrepresentable: 'any' });
  const schema = {
    ...described(raw as FormSchema),
    ...(definition.undrafted ? { 'x-undrafted': true as const } : {}),
  };
  schemas.set(definition, schema);
  return schema;
}

/** Formats whose pattern says nothing that a person could use. */
const known = new Set(['date', 'date-time', 'uuid']);

function described({ pattern, ...schema }: FormSchema): FormSchema {
  const { properties, items, additionalProperties, required = [] } = schema;
  return {
    ...schema,
    ...(pattern !== undefined && !known.has(schema.format ?? '') ? { pattern } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, field]) => [
              name,
              { ...described(field), ...meaningOfAbsence(field, required.includes(name)) },
            ]),
          ),
          'x-order': Object.keys(properties),
        }
      : {}),
    ...(items ? { items: described(items) } : {}),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: described(additionalProperties) }
      : {}),
  };
}

/** What a form that is left alone sends: nothing for an optional group, no answer for a question, `[]` for a list. */
function meaningOfAbsence(field: FormSchema, required: boolean): Partial<FormSchema> {
  if (field.type === 'object' && field.properties && !required) return { 'x-optional-group': true };
  if (field.type === 'boolean' && !required) return { 'x-absent': false };
  if (field.type === 'array' && required && (field.minItems ?? 0) === 0) return { default: [] };
  return {};
}

/** Every field of a form with its path, `*` for the entries of a list and the keys of a record. */
export function fieldsOf(schema: FormSchema, path: readonly string[] = []): [string[], FormSchema][] {
  const inside = (part: FormSchema, name: string) => {
    const here = [...path, name];
    return [[here, part] as [string[], FormSchema], ...fieldsOf(part, here)];
  };
  const { properties = {}, items, additionalProperties } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => inside(field, name)),
    ...(items ? inside(items, '*') : []),
    ...(typeof additionalProperties === 'object' ? inside(additionalProperties, '*') : []),
    ...(schema.anyOf ?? []).flatMap((one) => fieldsOf(one, path)),
  ];
}

/** The field at a path; undefined where there is none. */
export const fieldAt = (schema: FormSchema, path: readonly string[]): FormSchema | undefined =>
  path.reduce<FormSchema | undefined>((part, name) => {
    if (name !== '*') return part?.properties?.[name];
    return (
      part?.items ?? (typeof part?.additionalProperties === 'object' ? part.additionalProperties : undefined)
    );
  }, schema);

/** The values that a field of a form offers, with their names; none where it offers none. */
export const optionsAt = (
  definition: EventDefinition | undefined,
  path: string,
): Readonly<Record<string, Bilingual>> =>
  (definition && fieldAt(formSchema(definition), path.split('.'))?.options) ?? {};

/** What would have a person type an id, or draw a frame without fields: paths of ids that say not what they name. */
export function blindFields(schema: FormSchema, path: readonly string[] = []): string[] {
  if (schema['x-client']) return [];
  const { properties, items, additionalProperties, anyOf = [] } = schema;
  const here = `/${path.join('/')}`;
  const unnamed = schema.format === 'uuid' && !schema['x-ref'];
  const open = schema.type === 'object' && !properties && !schema['x-keys'];
  const shapeless =
    schema.type === undefined && !schema.enum && schema.const === undefined && anyOf.length === 0;
  return [
    ...(unnamed || open || shapeless ? [here] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, field]) => blindFields(field, [...path, name])),
    ...(items ? blindFields(items, [...path, '*']) : []),
    ...(typeof additionalProperties === 'object' ? blindFields(additionalProperties, [...path, '*']) : []),
    ...anyOf.flatMap((one) => blindFields(one, path)),
  ];
}
