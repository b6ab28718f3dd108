import { expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../workflows/kit/validate.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';

const said = (schema: z.ZodType, value: unknown) => {
  const result = validate(schema, value, '/data');
  return result.ok ? [] : result.reasons.map(({ field, sentence }) => [field, sentence.zh, sentence.en]);
};

test('a form that is filled in wrongly says so in words, in both languages, at the field', () => {
  const form = servicePurchaseV1.events.SUBMIT?.data.pick({ budget: true }) ?? z.never();
  expect(said(form, {})).toEqual([['/data/budget', '此项必填。', 'This field is required.']]);
  const [[, zh, en] = []] = said(form, { budget: '1.234' });
  expect(zh).toContain('480000.00');
  expect(en).toContain('480000.00');
  expect(en).not.toMatch(/[\u4e00-\u9fff]/);
});

test('a field that the form does not have is named', () => {
  expect(said(z.strictObject({}), { approved: 1 })).toEqual([
    [
      '/data/approved',
      '没有这一项：approved。请核对写法。',
      'There is no such field: approved. Check how it is written.',
    ],
  ]);
});
