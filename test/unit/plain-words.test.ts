import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validate } from '../../workflows/kit/validate.ts';

/** What a field refuses, in Chinese and English. */
const says = (schema: z.ZodType, value: unknown): string[] => {
  const result = validate(z.strictObject({ field: schema }), { field: value });
  return result.ok ? [] : result.reasons.flatMap(({ sentence }) => [sentence.zh, sentence.en]);
};

describe('a form that cannot be read is refused in words that an officer understands', () => {
  const cases: [string, z.ZodType, unknown, string][] = [
    ['nothing', z.string(), undefined, '此项必填。'],
    ['text for a number', z.number(), '十', '此项应当填写数字。'],
    ['a year that is none', z.coerce.number(), 'x', '此项应当填写数字。'],
    ['half a person', z.int(), 1.5, '此项应当填写整数。'],
    ['a number for text', z.string(), 7, '此项应当填写文字。'],
    ['text for a list', z.array(z.string()), '一', '此项应当是一个列表。'],
    ['text for yes or no', z.boolean(), '是', '此项应当填写是或者否（true或者false）。'],
    ['30 February', z.iso.date(), '2026-02-30', '此项应当是日历上有的日期，写作2026-09-30。'],
    [
      'no offset',
      z.iso.datetime({ offset: true }),
      '2026-09-30',
      '此项应当是带时区的日期和时间，写作2026-09-30T09:00:00+08:00。',
    ],
    ['no id', z.uuid(), 'x', '此项应当是系统中的编号（UUID）。'],
    ['none of the choices', z.enum(['a', 'b']), 'c', '此项应当为以下之一：a、b。'],
    ['empty', z.string().min(1), '', '此项不能为空。'],
    ['too long', z.string().max(3), '四个字了', '此项最多3个字。'],
    ['too few', z.array(z.string()).min(2), ['一'], '此项至少填写2条。'],
    ['too many', z.array(z.string()).max(1), ['一', '二'], '此项最多填写1条。'],
    ['too little', z.number().min(2000), 20, '此项不得小于2000。'],
    ['not more', z.number().gt(0), 0, '此项应当大于0。'],
    ['too much', z.number().max(100), 101, '此项不得大于100。'],
  ];
  it.each(cases)('%s', (_, schema, value, zh) => {
    const [chinese, english] = says(schema, value);
    expect(chinese).toBe(zh);
    expect(english).toMatch(/^This .*\.$/);
  });

  it('a field that there is not is told by its own pointer, each of several', () => {
    const result = validate(z.strictObject({ inner: z.strictObject({}) }), {
      inner: { b: 1, 'c/d': 2 },
      a: 0,
    });
    expect(result).toMatchObject({
      ok: false,
      reasons: [
        { field: '/inner/b' },
        { field: '/inner/c~1d' },
        { field: '/a', sentence: { zh: '没有这一项：a。请核对写法。' } },
      ],
    });
  });
});
