import { z } from 'zod';
import { validate } from '../../../../workflows/kit/validate.ts';
import { category, line, prose } from '../../../shared/fields.ts';

/** What the open form asks, in the order of the page. */
export const submission = z.strictObject({
  title: line(120),
  category,
  detail: prose(2000).optional(),
  headcount: z.int().min(1).max(1_000_000),
  unit: line(120).optional(),
  district: line(120).optional(),
  contact: line(120)
    .optional()
    .meta({ title: '联系方式（愿意联系的填写）', en: 'Only if they want to hear from us' }),
  submission: z.uuid().optional().meta({
    title: '本次填写的编号：重复提交只登记一次',
    en: 'Made with the page: the same form sent twice is one need',
  }),
});

export type Submission = z.infer<typeof submission>;
export type FieldName = keyof Submission;

/** What a browser sent: every field as text. `website` is seen by no person; who fills it in is a machine. */
export type Typed = Partial<Record<FieldName | 'website', string>>;

export interface Faults {
  fields: Partial<Record<FieldName, { zh: string; en: string }>>;
  /** Of the whole form. */
  form?: { zh: string; en: string };
}

/** Reads what was typed into the page's form. Empty fields are absent; a number is written in digits. */
export function readTyped(typed: Typed): { ok: true; data: Submission } | { ok: false; faults: Faults } {
  const { website, ...given } = typed;
  if (website) {
    return {
      ok: false,
      faults: {
        fields: {},
        form: { zh: '请刷新页面后重新填写。', en: 'Reload the page and fill in the form again.' },
      },
    };
  }
  const filled = Object.fromEntries(
    Object.entries(given).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
  const digits = /^\s*\d{1,7}\s*$/.test(given.headcount ?? '');
  const asked = { ...filled, ...(digits ? { headcount: Number(given.headcount) } : {}) };
  const read = validate(submission, asked);
  if (read.ok) return { ok: true, data: read.data };
  const faults: Faults = { fields: {} };
  for (const { field, sentence } of read.reasons) {
    const name = field?.slice(1) as FieldName | undefined;
    if (name && name !== 'submission' && name in submission.shape) faults.fields[name] ??= sentence;
    else faults.form ??= sentence;
  }
  if (faults.fields.headcount && filled.headcount !== undefined) {
    faults.fields.headcount = {
      zh: '请用数字填写人数，1至1000000。',
      en: 'Write the number of people in digits, from 1 to 1,000,000.',
    };
  }
  return { ok: false, faults };
}
