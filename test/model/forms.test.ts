import { expect, test } from 'vitest';
import { z } from 'zod';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';
import { defineEvent } from '../../workflows/kit/define.ts';
import { list, ref } from '../../workflows/kit/fields.ts';
import { blindFields, type FormSchema, fieldsOf, formSchema } from '../../workflows/kit/form-schema.ts';
import { validate } from '../../workflows/kit/validate.ts';
import { anyTwo, fillForm } from './support/fill-form.ts';

const forms = registeredWorkflows().flatMap(({ workflow }) =>
  Object.values(workflow.events)
    .filter(({ type }) => !type.startsWith('deadline.'))
    .map((event) => [`${workflow.id} ${event.type}`, formSchema(event), event.data] as const),
);

/** What a person fills in: what a program makes is left out. */
const typed = (form: FormSchema) => {
  const made = fieldsOf(form).flatMap(([path, field]) => (field['x-client'] ? [path.join('/')] : []));
  return fieldsOf(form).filter(([path]) => !made.some((one) => path.join('/').startsWith(one)));
};

test.each(forms)('the form of %s is labelled in both languages', (_, form) => {
  for (const [path, field] of typed(form)) {
    const named = path.at(-1) !== '*' || field.items !== undefined;
    if (named) expect(field.title, `${path} has no Chinese label`).toMatch(/[\u4e00-\u9fff]/);
    if (named) expect(field.en, `${path} has no English label`).toMatch(/[A-Za-z]/);
    for (const choice of field.enum ?? []) {
      const name = field.options?.[choice];
      expect(name?.zh && name.en, `${path}: ${choice} has no name`).toBeTruthy();
    }
  }
});

test.each(forms)('nobody types an id into the form of %s, and no part of it is without fields', (_, form) => {
  expect(blindFields(form)).toEqual([]);
});

test('a form that asks for an id by typing is found', () => {
  const planted = defineEvent({
    type: 'PLANTED',
    title: { zh: '植入', en: 'planted' },
    roles: ['officer'],
    clause: { zh: '无', en: 'none' },
    data: z.strictObject({
      named: list('响应文件', 'Bids', ref('响应文件', 'Bid', 'bid:running')),
      typed: z.uuid(),
      inside: z.strictObject({ rows: z.array(z.strictObject({ id: z.uuid() })) }),
      open: z.record(z.string(), z.string()),
      anything: z.unknown(),
    }),
  });
  expect(blindFields(formSchema(planted))).toEqual(['/typed', '/inside/rows/*/id', '/open', '/anything']);
});

const pointersOf = (data: z.ZodObject, given: unknown) => {
  const read = validate(data, given, '/data');
  return read.ok ? [] : read.reasons.map(({ field }) => field);
};

test.each(forms)('%s left empty names each field that is missing, and no other', (_, form, data) => {
  const missing = (form.required ?? []).map((name) => `/data/${name}`);
  expect(pointersOf(data, {})).toEqual(missing);
});

test.each(forms)('%s is filled in from its schema and the choices alone', (_, form, data) => {
  // What a program makes is all that may be missing.
  const made = (form.required ?? []).filter((name) => form.properties?.[name]?.['x-client']);
  for (const everything of [false, true]) {
    expect(pointersOf(data, fillForm(form, anyTwo, { everything }))).toEqual(
      made.map((name) => `/data/${name}`),
    );
  }
});
