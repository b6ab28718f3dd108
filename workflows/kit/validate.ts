import { z } from 'zod';
import { plainWords } from './plain-words.ts';
import type { Reason } from './refusal.ts';

const zh = z.locales.zhCN().localeError;
const en = z.locales.en().localeError;

const said = (locale: typeof zh, issue: z.core.$ZodIssue): string => {
  // A schema that writes its own message writes both languages: `中文 | English`.
  const own = issue.message.split(' | ');
  if (own.length === 2) return own[locale === zh ? 0 : 1] as string;
  const plain = plainWords(issue);
  if (plain) return locale === zh ? plain.zh : plain.en;
  const answer = locale(issue as Parameters<typeof zh>[0]);
  return (typeof answer === 'string' ? answer : answer?.message) ?? issue.message;
};

export type Validated<T> = { ok: true; data: T } | { ok: false; reasons: Reason[] };

/** Parses with a schema; what is wrong is said in both languages with a JSON pointer to each field. */
export function validate<S extends z.ZodType>(schema: S, value: unknown, root = ''): Validated<z.infer<S>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, data: result.data };
  return {
    ok: false,
    reasons: result.error.issues.flatMap(eachOf).map((issue) => reasonOfIssue(issue, root)),
  };
}

/** Fields that there are not are told one by one, each by its own pointer. */
const eachOf = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }))
    : [issue];

/** One zod issue as a reason; `root` is put before the pointer. */
export function reasonOfIssue(issue: z.core.$ZodIssue, root = ''): Reason {
  const pointer = issue.path
    .map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
  return {
    rule: `schema.${issue.code}`,
    sentence: { zh: said(zh, issue), en: said(en, issue) },
    field: `${root}${pointer}`,
  };
}
