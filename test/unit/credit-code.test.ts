import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCodeCheck, isCreditCode } from '../../workflows/organisation/credit-code.ts';

test('codes that are in public use pass', () => {
  for (const code of [
    '9144030071526726XG',
    '91330100799655058B',
    '914403001922038216',
    '91110000802100433B',
  ]) {
    expect(isCreditCode(code), code).toBe(true);
  }
});

test('lower case, other lengths, letters that the standard leaves out and letters in the district are refused', () => {
  for (const code of [
    '9144030071526726xg',
    '9144030071526726X',
    '9144030071526726XGG',
    '9I44030071526726XG',
    '91A4030071526726XG',
    '',
  ]) {
    expect(isCreditCode(code), code).toBe(false);
  }
});

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

test('one wrong character and two swapped neighbours are always noticed', () => {
  const character = fc.constantFrom(...alphabet);
  const first17 = fc
    .tuple(
      fc.array(character, { minLength: 2, maxLength: 2 }),
      fc.stringMatching(/^\d{6}$/),
      fc.array(character, { minLength: 9, maxLength: 9 }),
    )
    .map(([kind, district, body]) => kind.join('') + district + body.join(''));
  fc.assert(
    fc.property(first17, fc.nat(16), character, (text, at, other) => {
      const code = text + creditCodeCheck(text);
      expect(isCreditCode(code)).toBe(true);
      const wrong = code.slice(0, at) + other + code.slice(at + 1);
      expect(isCreditCode(wrong)).toBe(wrong === code);
      const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
      expect(isCreditCode(swapped)).toBe(swapped === code);
    }),
  );
});
