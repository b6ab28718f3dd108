import { type Cell, clipped, fault, type Said, textOf } from './said.ts';

/** Yuan as a decimal string with two decimals; ￥, 元 and separators of thousands are taken away. */
export function readMoney(raw: Said): Cell {
  const text = textOf(raw)
    .normalize('NFKC')
    .replace(/^[¥￥]\s*/, '')
    .replace(/\s*元$/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  const found = /^(\d{1,13})(?:\.(\d+))?$/.exec(text);
  if (!found) {
    return fault(
      `应为金额（元），如 480000.00，现为“${clipped(raw)}”。`,
      `Should be an amount in yuan such as 480000.00, not “${clipped(raw)}”.`,
    );
  }
  const [, whole = '', decimals = ''] = found;
  if (/[1-9]/.test(decimals.slice(2))) {
    return fault(
      `金额最多两位小数（到分），现为“${clipped(raw)}”。`,
      `An amount has at most two decimals, not “${clipped(raw)}”.`,
    );
  }
  return { value: `${BigInt(whole)}.${decimals.slice(0, 2).padEnd(2, '0')}` };
}
