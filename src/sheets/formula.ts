/**
 * Text that a spreadsheet program would take for a formula: it begins with = + - @, their full-width forms (read as
 * such by Excel in East Asian settings), TAB, CR or LF. OWASP, “CSV Injection”.
 */
const trigger = /^[=+\-@＝＋－＠\t\r\n]/;
const number = /^[+-]?\d+(\.\d+)?$/;
/** Telephone numbers, dashes, numbers with separators: nothing in them can be called. */
const digitsAlone = /^[+-]?[\d\s().,-]*$/;

/** Does the text of an imported cell look like a formula? Numbers, telephone numbers and a lone dash do not. */
export function looksLikeFormula(text: string): boolean {
  return trigger.test(text) && !digitsAlone.test(text);
}

/** The text as it may stand in a cell of any spreadsheet program: an apostrophe keeps it text. Numbers stay as they are. */
export function neutralised(text: string): string {
  return trigger.test(text) && !number.test(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that `neutralised`, or a careful officer, put before it. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && trigger.test(text.slice(1)) ? text.slice(1) : text;
}
