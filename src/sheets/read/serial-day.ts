const dayMs = 86_400_000;
const start1900 = Date.UTC(1899, 11, 30);
const start1904 = Date.UTC(1904, 0, 1);

/**
 * The day that a spreadsheet means by a number: days since 30 December 1899, so that Excel's 29 February 1900, which
 * never was, makes no difference from March 1900 on. Undefined outside 1900 to 2200.
 */
export function legalDayOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial);
  const at = new Date((from1904 ? start1904 : start1900) + days * dayMs);
  const year = at.getUTCFullYear();
  return year >= 1900 && year <= 2200 ? at.toISOString().slice(0, 10) : undefined;
}
