import { type Cell, clipped, fault, type Said, textOf } from './said.ts';

const written =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;

/** 2026-03-15, 2026/3/15, 2026.3.15, 2026年3月15日, 20260315, or a date of the spreadsheet. */
export function readDay(raw: Said): Cell {
  const text = textOf(raw);
  const found = written.exec(text) ?? eightDigits.exec(text);
  if (!found) {
    return fault(
      `应为日期，如 2026-03-15，现为“${clipped(raw)}”。`,
      `Should be a date such as 2026-03-15, not “${clipped(raw)}”.`,
    );
  }
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) {
    const exists = month >= 1 && month <= 12;
    return fault(
      exists ? `${year}年${month}月没有${day}日，请核对。` : `没有${month}月，请核对日期“${clipped(raw)}”。`,
      `There is no such day as ${text}. Check it.`,
    );
  }
  return { value: at.toISOString().slice(0, 10) };
}
