import { expect, test } from 'vitest';
import { z } from 'zod';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';

interface Field {
  title?: string;
  en?: string;
  enum?: string[];
  options?: Record<string, { zh: string; en: string }>;
  properties?: Record<string, Field>;
  items?: Field;
}

/** Every field of a form, by its path. */
function fieldsOf(form: Field, path = ''): [string, Field][] {
  return Object.entries(form.properties ?? {}).flatMap(([name, field]) => {
    const here = `${path}/${name}`;
    const inside = field.items ? fieldsOf(field.items, `${here}[]`) : fieldsOf(field, here);
    return [[here, field] as [string, Field], ...inside];
  });
}

/** Sealed at the bidder's and opened with the officers' keys: a client makes these, no form. */
const sealed = new Set(['SUBMIT_BID', 'SUBMIT_FINAL_OFFER', 'APPROVE_OPENING']);

const forms = registeredWorkflows().flatMap(({ workflow }) =>
  Object.values(workflow.events)
    .filter(({ type }) => !type.startsWith('deadline.') && !sealed.has(type))
    .map(
      (event) =>
        [`${workflow.id} ${event.type}`, z.toJSONSchema(event.data, { io: 'input' }) as Field] as const,
    ),
);

test.each(forms)('the form of %s can be filled in from its schema alone', (_, form) => {
  for (const [path, field] of fieldsOf(form)) {
    expect(field.title, `${path} has no Chinese label`).toMatch(/[\u4e00-\u9fff]/);
    expect(field.en, `${path} has no English label`).toMatch(/[A-Za-z]/);
    for (const choice of field.enum ?? field.items?.enum ?? []) {
      const named = (field.options ?? field.items?.options)?.[choice];
      expect(named?.zh && named.en, `${path}: ${choice} has no name`).toBeTruthy();
    }
  }
});
