/** What the API says of a form: JSON Schema with labels in both languages and references to things of ours. */
export interface Schema {
  type?: string;
  title?: string;
  en?: string;
  /** A sentence of help under the label. */
  help?: { zh: string; en: string };
  format?: string;
  enum?: string[];
  const?: unknown;
  options?: Record<string, { zh: string; en: string }>;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
  'x-ref'?: Reference;
  'x-keys'?: Keys;
  'x-client'?: string;
}

/** A field that names something of ours: where its choices are read. */
export interface Reference {
  kind: string;
  /** Path of the choices, below /api/v1 or with it. */
  choices: string;
  /** Where a file can be handed in, when the thing is a document. */
  upload?: string;
}

/** A record by ids: the rows to be filled in, at one level or at two. */
export interface Keys {
  kind: string;
  rows?: KeyRow[];
}
export interface KeyRow {
  id: string;
  name: string;
  detail?: string;
  maximum?: string;
  guidance?: string;
  target?: string;
  rows?: KeyRow[];
}

export type Path = readonly (string | number)[];

export const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Must something be filled in here for the form to be complete? */
export const isGroup = (schema: Schema): boolean =>
  (schema.type === 'object' || schema.properties !== undefined) && !schema['x-keys'];

export const isRows = (schema: Schema): boolean =>
  schema.type === 'array' && !schema.items?.enum && !schema.items?.['x-ref'];
