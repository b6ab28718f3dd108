/** Text as XML and HTML can carry it: without the control characters that neither may hold, lines as `\n`. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, '　')
    .replace(/[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

export const linesOf = (text: string): string[] => clean(text).split('\n');
