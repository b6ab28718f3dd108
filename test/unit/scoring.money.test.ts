import { describe, expect, test } from 'vitest';
import {
  bidBondCap,
  formatAmountInWords,
  formatYuan,
  parseAmountInWords,
  parseDecimal,
  parseYuan,
  performanceBondCap,
  roundHalfUp,
  ScoringError,
  supplementAllowed,
  toFixed,
} from '../../workflows/scoring/index.ts';

describe('amounts', () => {
  test.each([
    ['480000.00', 48_000_000n],
    ['480000', 48_000_000n],
    ['0.5', 50n],
    ['999999999999999.99', 99_999_999_999_999_999n],
  ])('%s yuan is %i fen', (yuan, fen) => expect(parseYuan(yuan)).toBe(fen));

  test.each([
    '-1.00',
    '+1',
    '1.005',
    '1e3',
    '',
    ' 1',
    '1,000.00',
    '.5',
    '1.',
    '１００',
    '0x10',
    '9'.repeat(16),
  ])('"%s" is refused', (text) => {
    expect(() => parseYuan(text, '/amount')).toThrow(
      expect.objectContaining({ code: 'INVALID_AMOUNT', pointer: '/amount' }),
    );
  });

  test('are written with two decimals', () => {
    expect([0n, 5n, 50n, 48_000_000n, -5n].map(formatYuan)).toEqual([
      '0.00',
      '0.05',
      '0.50',
      '480000.00',
      '-0.05',
    ]);
  });
});

describe('amounts in words', () => {
  test.each([
    ['贰佰叁拾贰万柒仟陆佰肆拾元整', '2327640.00'],
    ['壹佰零贰万伍仟捌佰贰拾陆元柒角叁分', '1025826.73'],
    ['壹拾元整', '10.00'],
    ['壹拾万零壹元零伍分', '100001.05'],
    ['柒角整', '0.70'],
    ['叁分', '0.03'],
    ['零元整', '0.00'],
    ['壹亿元整', '100000000.00'],
    ['壹亿零伍拾万元整', '100500000.00'],
    ['壹亿零伍仟元整', '100005000.00'],
    ['壹万贰仟亿元整', '1200000000000.00'],
    ['叁仟零伍元玖角整', '3005.90'],
  ])('%s is %s, both ways', (words, yuan) => {
    expect(formatYuan(parseAmountInWords(words))).toBe(yuan);
    expect(formatAmountInWords(parseYuan(yuan))).toBe(words);
  });

  test.each([
    ['人民币壹仟圆正', '1000.00'],
    ['拾伍元整', '15.00'],
    ['壹仟元', '1000.00'],
    ['壹仟零伍拾元零捌分', '1050.08'],
  ])('%s, as people also write it, is %s', (words, yuan) => {
    expect(formatYuan(parseAmountInWords(words))).toBe(yuan);
  });

  test.each([
    '',
    '元整',
    '壹佰',
    '一百元整',
    '壹佰拾元整',
    '佰元整',
    '壹万万元整',
    '壹贰叁元整',
    '壹元壹分壹角',
    '1000元',
  ])('"%s" is no amount', (words) => {
    expect(() => parseAmountInWords(words, '/words')).toThrow(
      expect.objectContaining({ code: 'INVALID_AMOUNT_WORDS', pointer: '/words' }),
    );
  });
});

describe('decimals', () => {
  test('round a half away from zero, exactly', () => {
    expect(toFixed(parseDecimal('1.005'))).toBe('1.01');
    expect(toFixed(parseDecimal('1.00499999999'))).toBe('1.00');
    expect(toFixed(parseDecimal('-1.005'))).toBe('-1.01');
    expect(toFixed(parseDecimal('-0.004'))).toBe('0.00');
    expect(roundHalfUp(parseDecimal('2.5'), 0)).toEqual({ n: 3n, d: 1n });
  });

  test.each(['', '.5', '1.', '1e5', 'NaN', 'Infinity', '0x1', '1'.repeat(19)])('"%s" is refused', (text) => {
    expect(() => parseDecimal(text, '/x')).toThrow(ScoringError);
  });
});

describe('caps', () => {
  test('cut the fraction of a fen off', () => {
    expect(bidBondCap(99n)).toBe(1n);
    expect(performanceBondCap(19n)).toBe(1n);
  });

  test('count all supplements together', () => {
    expect(supplementAllowed({ original: 1000n, earlier: [40n, 50n], next: 10n })).toEqual({
      allowed: true,
      total: 100n,
      cap: 100n,
      left: 10n,
    });
    expect(supplementAllowed({ original: 1000n, earlier: [40n, 50n], next: 11n }).allowed).toBe(false);
    expect(supplementAllowed({ original: 1000n, earlier: [110n], next: 0n })).toMatchObject({
      allowed: false,
      left: 0n,
    });
  });
});
