import type { Bilingual } from '../i18n/index.ts';

/** What the API says of a form: JSON Schema with labels in both languages and references to things of ours. */
export interface Schema {
  type?: string;
  title?: string;
  en?: string;
  /** A sentence of help under the label. */
  help?: Bilingual;
  format?: string;
  enum?: string[];
  const?: unknown;
  options?: Record<string, Bilingual>;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
  'x-ref'?: Reference | LocalReference;
  'x-keys'?: Keys;
  /** The prefix of the number that an entry gets by its place where it is left out: nobody is asked for it. */
  'x-derived'?: string;
  'x-order'?: string[];
  'x-upload'?: { to: string; fields: Record<string, string> };
  /** Made by a program of ours on this very computer, never typed. */
  'x-client'?: ClientMade;
}

/** A field that names something of ours: where its choices are read, and which neighbours a choice fills in. */
export interface Reference {
  kind: string;
  choices: string;
  /** Property of a choice that people know it by. */
  name?: string;
  fills?: Record<string, string>;
}

/** A field that names an entry of a list of this very form. */
export interface LocalReference {
  kind: string;
  within: string;
  id: string;
  name: string;
}

/** Something that can be chosen or is asked about. */
export interface Choice {
  id: string | number;
  name: string;
  detail?: Bilingual | null;
  maximum?: string;
  guidance?: string;
  target?: string;
  unit?: string;
  [field: string]: unknown;
}

/** A value, or an entry with `key`, for each of several things of ours. */
export interface Keys {
  kind: string;
  key?: string;
  optional?: boolean;
  rows: Choice[] | null;
}

export interface ClientMade {
  makes: 'sealBid' | 'sealFinalOffer' | 'unwrapShares';
  module: string;
  reads: string;
  seals?: string[];
}

export type Path = readonly (string | number)[];

export const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const isLocal = (reference: Reference | LocalReference): reference is LocalReference =>
  'within' in reference;
export const isGroup = (schema: Schema): boolean => schema.properties !== undefined && !schema['x-keys'];
export const isRows = (schema: Schema): boolean =>
  schema.type === 'array' && !schema['x-keys'] && !schema.items?.enum && !schema.items?.['x-ref'];

/** What may be null is asked like what may not; leaving it out is a choice of its own. */
export function withoutNull(schema: Schema): { schema: Schema; nullable: boolean } {
  const { anyOf, ...rest } = schema;
  if (!anyOf?.some(({ type }) => type === 'null')) return { schema, nullable: false };
  const inner = anyOf.find(({ type }) => type !== 'null') ?? {};
  return { schema: { ...inner, ...rest }, nullable: true };
}

/** The fields of a group in the order in which the API asks them; what a program makes or numbers is not asked. */
export function askedFields(schema: Schema): [name: string, field: Schema][] {
  const properties = schema.properties ?? {};
  const order = schema['x-order'] ?? Object.keys(properties);
  return order.flatMap((name) => {
    const field = properties[name];
    if (!field || field.const !== undefined || field['x-derived'] !== undefined || field['x-client'])
      return [];
    return [[name, withoutNull(field).schema] as [string, Schema]];
  });
}

/** What a program makes of a form, if anything. */
export const clientMade = (schema: Schema): [name: string, made: ClientMade] | undefined =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    field['x-client'] ? [[name, field['x-client']] as [string, ClientMade]] : [],
  )[0];
