import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';
import type { ClientMade } from './form-schema.ts';
import { type ChoiceSet, code, type IdOf, idOf, type ReferenceKind, referenceTo } from './references.ts';
import { type CategoryId, categoryWords } from './service-categories.ts';

/**
 * Fields of forms. Each carries its label in both languages (`title` Chinese, `en` English) so that a form can be
 * rendered from the JSON schema alone.
 */
type Labelled = { title: string; en: string };
const label = (zh: string, en: string): Labelled => ({ title: zh, en });

/** Money in yuan with two decimals, above or equal to zero: "480000.00". */
export const yuan = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^(0|[1-9]\d{0,12})\.\d{2}$/,
      '金额应写作元并保留两位小数，如 480000.00 | An amount is written in yuan with two decimals, such as 480000.00',
    )
    .meta({ ...label(zh, en), format: 'yuan' });

/** Points, percent or weights as an exact decimal with at most two places: "18.75". */
export const decimal = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^(0|[1-9]\d{0,4})(\.\d{1,2})?$/,
      '应为不超过两位小数的数字，如 18.75 | A number with at most two decimals, such as 18.75',
    )
    .meta({ ...label(zh, en), format: 'decimal' });

/** A quantity of anything, up to four decimals: "3800", "88.2". */
export const quantity = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^(0|[1-9]\d{0,12})(\.\d{1,4})?$/,
      '应为不超过四位小数的数字，如 3800 | A number with at most four decimals, such as 3800',
    )
    .meta({ ...label(zh, en), format: 'quantity' });

/** A day, YYYY-MM-DD. */
export const day = (zh: string, en: string) => z.iso.date().meta(label(zh, en));

/** A month, YYYY-MM. */
export const month = (zh: string, en: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '写作年-月，如 2026-09 | Written as 2026-09')
    .meta({ ...label(zh, en), format: 'month' });

/** An instant with its offset, such as 2026-10-12T09:30:00+08:00. */
export const instant = (zh: string, en: string) => z.iso.datetime({ offset: true }).meta(label(zh, en));

/** Text that must say something; at most `max` characters, 2000 by default. */
export const text = (zh: string, en: string, max = 2000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ ...label(zh, en), ...(max > 200 ? { format: 'long-text' } : {}) });

/** What people call a part of a form by, so that other parts can refer to it: "quality-2". */
export const shortId = (zh: string, en: string) => code().meta(label(zh, en));

/**
 * Something of ours, named by its id. The schema says of which kind it is (`x-ref`) and, for a case, where the choices
 * are read; `fills` says which neighbours of the field a choice fills in.
 */
export const ref = <S extends ChoiceSet>(
  zh: string,
  en: string,
  set: S,
  { fills }: { fills?: Record<string, string> } = {},
): IdOf<S> =>
  idOf(set).meta({
    ...label(zh, en),
    'x-ref': { ...referenceTo(set), ...(fills ? { fills } : {}) },
  }) as IdOf<S>;

/** An entry of a list in this very form, by its id; `list` is the list's JSON pointer. */
export const entryOf = <T extends z.ZodType>(
  of: T,
  kind: ReferenceKind,
  list: string,
  names: { id: string; name: string },
): T => of.meta({ ...of.meta(), 'x-ref': { kind, within: list, ...names } }) as T;

/**
 * A value for each of several things of ours, by their ids. The schema says of which kind they are (`x-keys`) and, for a
 * case, the rows to be filled in; `optional` where a row may be left empty.
 */
export const keyed = <S extends ChoiceSet, T extends z.ZodType>(
  zh: string,
  en: string,
  set: S,
  of: T,
  { optional = false }: { optional?: boolean } = {},
) =>
  z.record(idOf(set) as z.ZodType<string> & z.core.$ZodRecordKey, of).meta({
    ...label(zh, en),
    'x-keys': { ...referenceTo(set), ...(optional ? { optional } : {}) },
  });

/** One entry for each of several things of ours, which the entry names in its field `key`. */
export const oneEach = <T extends z.ZodObject>(
  zh: string,
  en: string,
  key: keyof T['shape'] & string,
  of: T,
  min = 1,
  max = 200,
) =>
  z
    .array(of)
    .min(min)
    .max(max)
    .meta({ ...label(zh, en), 'x-keys': { ...referenceOf(of, key), key } });

const referenceOf = (of: z.ZodObject, key: string) => {
  const reference = (of.shape[key] as z.ZodType | undefined)?.meta()?.['x-ref'];
  if (!reference) throw new Error(`${key} names nothing of ours`);
  return reference;
};

/** The id of an entry: left out, it is the prefix and the entry's place, `d1`, `d2`, … (`x-derived`). */
export const derivedId = (zh: string, en: string, prefix: string, of: z.ZodType<string> = code()) =>
  of.meta({ ...label(zh, en), 'x-derived': prefix }).optional();

/** Entries of a list with an id each, of which nobody need think: their field `id` is a `derivedId`. */
export const coded = <T extends z.ZodObject>(
  zh: string,
  en: string,
  prefix: string,
  of: T,
  min = 1,
  max = 50,
) =>
  z
    .array(of)
    .min(min)
    .max(max)
    .transform((entries) => withIds(entries as (z.infer<T> & { id?: string })[], prefix))
    .meta(label(zh, en));

/** Those without an id are numbered by their place. */
export const withIds = <T extends { id?: string | undefined }>(
  entries: readonly T[],
  prefix: string,
): (T & { id: string })[] => entries.map((entry, n) => ({ ...entry, id: entry.id ?? `${prefix}${n + 1}` }));

/** One of several fields of the form is filled in, never two. */
export const oneOfFields = <T extends z.ZodObject>(form: T, ...names: (keyof T['shape'] & string)[]): T =>
  form.meta({ ...form.meta(), 'x-one-of': names }) as T;

/** A field that is asked only where its neighbour has one of these values. */
export const onlyWhen = <T extends z.ZodType>(
  field: T,
  neighbour: string,
  ...values: (string | boolean)[]
): T => field.meta({ ...field.meta(), 'x-when': { field: neighbour, is: values } }) as T;

/** Fields that belong together. Optional, the group is absent until somebody opens it. */
export const group = <S extends z.ZodRawShape>(zh: string, en: string, shape: S) =>
  z.strictObject(shape).meta(label(zh, en));

/** A service category (服务类别) of the taxonomy. */
export const category = (zh = '服务类别', en = 'Service category') =>
  z
    .enum(
      Object.keys(categoryWords) as [CategoryId, ...CategoryId[]],
      '没有这一服务类别，请从列出的类别中选择 | There is no such service category: choose one of those listed',
    )
    .meta({ ...label(zh, en), options: categoryWords });

/** A title; the English is that of whoever has one, and otherwise the Chinese. */
export const title = (zh: string, en: string, max: number) =>
  z
    .strictObject({ zh: text('中文', 'Chinese', max), en: text('英文', 'English', max).optional() })
    .transform((given) => ({ zh: given.zh, en: given.en ?? given.zh }))
    .meta({ ...label(zh, en), format: 'title' });

/** What a program of ours makes on the person's own machine: no form asks for it. */
export const clientMade = <T extends z.ZodType>(field: T, client: ClientMade): T =>
  field.meta({ ...field.meta(), 'x-client': client }) as T;

/** The same field with a sentence that helps whoever fills it in. */
export const helped = <T extends z.ZodType>(field: T, zh: string, en: string): T =>
  field.meta({ ...field.meta(), help: { zh, en } }) as T;

/** A question to be answered 是 or 否: nothing is presumed. Optional, an answer left out means 否. */
export const flag = (zh: string, en: string) => z.boolean().meta(label(zh, en));

export const whole = (zh: string, en: string, min: number, max: number) =>
  z.int().min(min).max(max).meta(label(zh, en));

/** One of several values, each with its name in both languages. */
export const choice = <const T extends Record<string, Bilingual>>(zh: string, en: string, options: T) =>
  z
    .enum(Object.keys(options) as [keyof T & string, ...(keyof T & string)[]])
    .meta({ ...label(zh, en), options });

/** A list of something, 1 to 50 of them by default. */
export const list = <T extends z.ZodType>(zh: string, en: string, of: T, min = 1, max = 50) =>
  z.array(of).min(min).max(max).meta(label(zh, en));
