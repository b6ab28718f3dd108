import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { z } from 'zod';
import { Components } from '../../../src/api/http/description/components.ts';

const ajv = new Ajv.default({ strict: false, logger: false });
addFormats.default(ajv);

/** Compiled when a schema is first met; one process asks for a few of them. */
const compiled = new WeakMap<z.ZodType, ValidateFunction>();

/** The first thing in a value that its description does not allow, with a JSON pointer. The description is what callers read. */
export function faultIn(schema: z.ZodType, value: unknown): string | undefined {
  const check = compiled.get(schema) ?? compile(schema);
  if (check(value)) return undefined;
  const [fault] = check.errors ?? [];
  const extra = (fault?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  return `${fault?.instancePath || '/'} ${fault?.message}${extra ? ` (“${extra}”)` : ''}: ${JSON.stringify(at(value, fault?.instancePath ?? ''))?.slice(0, 300)}`;
}

function compile(schema: z.ZodType): ValidateFunction {
  const components = new Components();
  const { document, schemas } = components.finish({ it: components.of(schema, 'output') });
  const check = ajv.compile({ allOf: [document.it], components: { schemas } });
  compiled.set(schema, check);
  return check;
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, part) =>
        (inner as Record<string, unknown> | undefined)?.[part.replace(/~1/g, '/').replace(/~0/g, '~')],
      value,
    );
