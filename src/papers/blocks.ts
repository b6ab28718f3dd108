/** What papers are made of; two renderers draw the same blocks (page.ts as HTML, docx.ts for Word). */

export type Align = 'left' | 'center' | 'right';

export interface Column {
  title: string;
  /** Share of the line; only its ratio to the others' counts. */
  width: number;
  align?: Align;
}

export type Block =
  /** A paragraph of the body, its first line indented; `flush` begins at the margin, as an address does. */
  | { kind: 'paragraph'; text: string; flush?: boolean }
  | { kind: 'heading'; text: string }
  /** A form: label and value, one or two pairs a row. */
  | { kind: 'fields'; rows: Pair[][] }
  | { kind: 'table'; caption?: string; columns: Column[]; rows: string[][] }
  /** Who signs, side by side, with room for seal and date. */
  | { kind: 'signatures'; parties: { title: string; lines: string[] }[] };

export type Pair = readonly [label: string, value: string];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const address = (text: string): Block => ({ kind: 'paragraph', text, flush: true });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const fields = (...rows: (Pair[] | false | undefined | null)[]): Block => ({
  kind: 'fields',
  rows: rows.filter((row): row is Pair[] => Boolean(row)),
});
export const table = (columns: Column[], rows: string[][], caption?: string): Block => ({
  kind: 'table',
  columns,
  rows,
  ...(caption ? { caption } : {}),
});
export const signatures = (...parties: { title: string; lines: string[] }[]): Block => ({
  kind: 'signatures',
  parties,
});
export const column = (title: string, width: number, align?: Align): Column => ({
  title,
  width,
  ...(align ? { align } : {}),
});

/** Long text as its own lines, each a paragraph. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(paragraph);

/** How a paper is laid out and numbered: 表单, 公告, 函件, 合同. */
export type Series = 'forms' | 'notices' | 'letters' | 'contracts';

/** A paper ready to be drawn. */
export interface Paper {
  series: Series;
  /** The body in whose name it is (发文单位). */
  issuer: string;
  title: string;
  /** 文号; null on a draft. */
  number: string | null;
  blocks: Block[];
  /** The day that it bears, as an ISO day. */
  date: string;
  landscape: boolean;
}
