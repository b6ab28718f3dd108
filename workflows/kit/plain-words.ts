import type { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

/** What a field of each kind takes, for whoever fills it in. */
const kinds: Readonly<Record<string, Bilingual>> = {
  string: { zh: '此项应当填写文字。', en: 'This field takes text.' },
  number: { zh: '此项应当填写数字。', en: 'This field takes a number.' },
  int: { zh: '此项应当填写整数。', en: 'This field takes a whole number.' },
  boolean: {
    zh: '此项应当填写是或者否（true或者false）。',
    en: 'This field takes yes or no (true or false).',
  },
  array: { zh: '此项应当是一个列表。', en: 'This field takes a list.' },
  object: { zh: '此项应当是一组字段。', en: 'This field takes a set of fields.' },
  record: { zh: '此项应当是一组字段。', en: 'This field takes a set of fields.' },
};

const formats: Readonly<Record<string, Bilingual>> = {
  date: {
    zh: '此项应当是日历上有的日期，写作2026-09-30。',
    en: 'This field takes a day that exists, written 2026-09-30.',
  },
  datetime: {
    zh: '此项应当是带时区的日期和时间，写作2026-09-30T09:00:00+08:00。',
    en: 'This field takes a date and time with its offset, written 2026-09-30T09:00:00+08:00.',
  },
  uuid: { zh: '此项应当是系统中的编号（UUID）。', en: 'This field takes an id (UUID).' },
  email: { zh: '此项应当是电子邮件地址。', en: 'This field takes an e-mail address.' },
  url: { zh: '此项应当是网址。', en: 'This field takes a web address.' },
};

type Issue = z.core.$ZodIssue;
type Bound = Extract<Issue, { code: 'too_small' | 'too_big' }>;

/** What goes wrong in a form, in words for whoever fills it in; `undefined` where the library's words have to do. */
export function plainWords(issue: Issue): Bilingual | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { zh: '此项必填。', en: 'This field is required.' }
        : kinds[issue.expected];
    case 'unrecognized_keys':
      return {
        zh: `没有这一项：${issue.keys.join('、')}。请核对写法。`,
        en: `There is no such field: ${issue.keys.join(', ')}. Check how it is written.`,
      };
    case 'invalid_value':
      return {
        zh: `此项应当为以下之一：${issue.values.join('、')}。`,
        en: `This field takes one of: ${issue.values.join(', ')}.`,
      };
    case 'invalid_format':
      return formats[issue.format];
    case 'too_small':
      return tooSmall(issue, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue, Number(issue.maximum));
    default:
      return undefined;
  }
}

function tooSmall({ origin, inclusive }: Bound, least: number): Bilingual {
  if (origin === 'string') {
    return least <= 1
      ? { zh: '此项不能为空。', en: 'This field may not be empty.' }
      : { zh: `此项至少${least}个字。`, en: `This field takes at least ${least} characters.` };
  }
  if (origin === 'array' || origin === 'set') {
    return { zh: `此项至少填写${least}条。`, en: `This list takes at least ${least} entries.` };
  }
  return inclusive === false
    ? { zh: `此项应当大于${least}。`, en: `This must be more than ${least}.` }
    : { zh: `此项不得小于${least}。`, en: `This may not be less than ${least}.` };
}

function tooBig({ origin, inclusive }: Bound, most: number): Bilingual {
  if (origin === 'string') {
    return { zh: `此项最多${most}个字。`, en: `This field takes at most ${most} characters.` };
  }
  if (origin === 'array' || origin === 'set') {
    return { zh: `此项最多填写${most}条。`, en: `This list takes at most ${most} entries.` };
  }
  return inclusive === false
    ? { zh: `此项应当小于${most}。`, en: `This must be less than ${most}.` }
    : { zh: `此项不得大于${most}。`, en: `This may not be more than ${most}.` };
}
