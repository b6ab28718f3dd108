import type { FormSchema } from '../../../workflows/kit/form-schema.ts';
import { type ChoiceSet, choiceSetOf, idOf, type Reference } from '../../../workflows/kit/references.ts';

/** What somebody who reads the schema alone knows beside it: which choices the API offers for a set. */
export type Offered = (set: ChoiceSet) => readonly (string | number)[];

/**
 * Fills a form in from its schema and the choices alone, as a page would: what is required, and where `everything` is
 * asked for, every optional field and group too. What a program makes is left out.
 */
export function fillForm(
  schema: FormSchema,
  offered: Offered,
  { everything = false }: { everything?: boolean } = {},
): unknown {
  const fill = (part: FormSchema): unknown => {
    const reference = part['x-ref'];
    // Where nothing is to choose from, whatever stands there is refused by the law and not by the form.
    if (reference && !('within' in reference)) return offered(choiceSetOf(reference))[0] ?? idLike(reference);
    if (part.const !== undefined) return part.const;
    if (part.enum) return part.enum[0];
    if (part.anyOf) return fill(first(part.anyOf.filter(({ type }) => type !== 'null')));
    switch (part.type) {
      case 'object':
        return part['x-keys'] ? rows(part, part['x-keys']) : fields(part);
      case 'array':
        return entries(part);
      case 'boolean':
        return true;
      case 'integer':
        return Math.max(part.minimum ?? 0, 1);
      default:
        return text(part);
    }
  };
  const fields = (part: FormSchema) => {
    const asked = Object.entries(part.properties ?? {}).filter(
      ([name, field]) =>
        !field['x-client'] &&
        (part.required?.includes(name) || (everything && !('x-derived' in field) && !field['x-client'])),
    );
    return Object.fromEntries(asked.map(([name, field]) => [name, fill(field)]));
  };
  const rows = (part: FormSchema, keys: Reference) =>
    Object.fromEntries(
      offered(choiceSetOf(keys)).map((id) => [id, fill(part.additionalProperties as FormSchema)]),
    );
  const entries = (part: FormSchema) => {
    const items = part.items ?? {};
    const keys = part['x-keys'];
    if (keys?.key) {
      const { key } = keys;
      return offered(choiceSetOf(keys)).map((id) => ({ ...(fill(items) as object), [key]: id }));
    }
    const reference = items['x-ref'];
    const length = Math.max(part.minItems ?? 0, everything ? 1 : 0);
    if (reference && !('within' in reference)) {
      const choices = [...offered(choiceSetOf(reference)), ...anyTwo(choiceSetOf(reference))];
      return choices.slice(0, length);
    }
    return Array.from({ length }, () => fill(items));
  };
  return fill(schema);
}

/** An id of the right shape that names nothing. */
const idLike = (reference: Reference) => anyTwo(choiceSetOf(reference))[0];

function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error('there is nothing to choose from');
  return one;
}

const samples: Readonly<Record<string, string>> = {
  yuan: '1000.00',
  decimal: '10.5',
  quantity: '88.2',
  date: '2026-10-12',
  'date-time': '2026-10-12T09:30:00+08:00',
  month: '2026-10',
  sha256: 'a'.repeat(64),
};

function text({ format, 'x-ref': reference }: FormSchema): string {
  if (reference) return 'd1';
  return samples[format ?? ''] ?? '说明';
}

/** Two ids of the shape that the kind has, as if the API offered them. */
export const anyTwo: Offered = (set) =>
  [1, 2].map((n) => {
    const shape = idOf(set);
    const uuid = `00000000-0000-7000-8000-00000000000${n}`;
    return [n, uuid, `c${n}`].find((id) => shape.safeParse(id).success) as string | number;
  });
