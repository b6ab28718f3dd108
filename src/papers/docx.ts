import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Align, Block, Paper } from './blocks.ts';
import { linesOf } from './clean.ts';
import { day } from './format.ts';

/** Twentieths of a point, as Word measures: the page of GB/T 9704 (天头 37 mm, 订口 28 mm, 版心 156×225 mm). */
const page = {
  portrait: { width: 11_906, margin: { top: 2098, bottom: 1985, left: 1588, right: 1474 } },
  landscape: { width: 16_838, margin: { top: 1588, bottom: 1474, left: 1417, right: 1417 } },
};

const typeface = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
/** Half points: 2号 44, 3号 32, 小四 24. */
const body: IRunOptions = { font: typeface('仿宋'), size: 32 };
const small: IRunOptions = { font: typeface('仿宋'), size: 24 };
const heavy: IRunOptions = { font: typeface('黑体'), size: 32 };
const smallHeavy: IRunOptions = { font: typeface('黑体'), size: 24 };
const title: IRunOptions = { font: typeface('方正小标宋简体'), size: 44 };

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });

/** Every text of a document goes through here, so none can hold what XML may not. */
const run = (text: string, look: IRunOptions): TextRun =>
  new TextRun({ ...look, text: linesOf(text).join(' ') });

/** A paper for Word, as OOXML. Equal papers have equal text; the archive around it carries the time of its making. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const { width, margin } = paper.landscape ? page.landscape : page.portrait;
  const line = width - margin.left - margin.right;
  const document = new Document({
    title: linesOf(paper.title).join(' '),
    creator: linesOf(paper.issuer).join(' '),
    styles: { default: { document: { run: body } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              // The library turns the sheet itself.
              width: page.portrait.width,
              height: page.landscape.width,
              orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin,
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    font: typeface('宋体'),
                    size: 28,
                    children: ['— ', PageNumber.CURRENT, ' —'],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [...head(paper), ...paper.blocks.flatMap((block) => blockOf(block, line)), ...foot(paper)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function head({ series, issuer, title: name, number, date }: Paper): (Paragraph | Table)[] {
  const draft = number === null ? [plain('草稿，尚未编号', { ...small, color: 'AA0000' }, 'right')] : [];
  const heading = linesOf(name).map(
    (text, n) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(34), ...(n === 0 ? { before: 400 } : {}), after: 320 },
        children: [run(text, title)],
      }),
  );
  const given = number ?? '';
  switch (series) {
    case 'letters':
      return [
        ...draft,
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 160 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 16, space: 6, color: 'CC0000' } },
          children: [run(linesOf(issuer).join(' '), { ...title, size: 52, color: 'CC0000' })],
        }),
        plain(given, body, 'right'),
        ...heading,
      ];
    case 'notices':
      return [...draft, ...heading, plain(given, body, 'center')];
    case 'contracts':
      return [...draft, ...heading, plain(`合同编号：${given}`, body, 'right')];
    case 'forms':
      return [
        ...draft,
        ...heading,
        plain(`单位：${issuer}　　编号：${given}　　日期：${day(date)}`, small, 'left'),
      ];
  }
}

const foot = ({ series, issuer, date }: Paper): Paragraph[] =>
  series === 'letters' || series === 'notices'
    ? [issuer, day(date)].flatMap((text, n) =>
        linesOf(text).map(
          (one) =>
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              indent: { right: 1280 },
              keepNext: n === 0,
              spacing: { ...exactly(28), ...(n === 0 ? { before: 560 } : {}) },
              children: [run(one, body)],
            }),
        ),
      )
    : [];

const plain = (text: string, look: IRunOptions, align: Align): Paragraph =>
  new Paragraph({ alignment: alignments[align], children: [run(linesOf(text).join(' '), look)] });

function blockOf(block: Block, line: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return linesOf(block.text).map(
        (text) =>
          new Paragraph({
            spacing: exactly(28),
            ...(block.flush ? {} : { indent: { firstLine: 640 } }),
            children: [run(text, body)],
          }),
      );
    case 'heading':
      return linesOf(block.text).map(
        (text) =>
          new Paragraph({
            keepNext: true,
            spacing: exactly(28),
            indent: { firstLine: 640 },
            children: [run(text, heavy)],
          }),
      );
    case 'fields':
      return [formOf(block.rows, line), gap()];
    case 'table':
      return [
        ...(block.caption
          ? [
              new Paragraph({
                keepNext: true,
                spacing: { before: 120, after: 60 },
                children: [run(block.caption, smallHeavy)],
              }),
            ]
          : []),
        tableOf(block, line),
        gap(),
      ];
    case 'signatures':
      return [gap(), signaturesOf(block.parties, line)];
  }
}

/** Word joins tables that nothing stands between. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT }, children: [] });

const cellLines = (text: string, look: IRunOptions, align: Align = 'left'): Paragraph[] =>
  linesOf(text).map((one) => new Paragraph({ alignment: alignments[align], children: [run(one, look)] }));

const cell = (children: Paragraph[], width: number, more: { columnSpan?: number } = {}): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...more,
  });

const gridOf = (rows: TableRow[], columnWidths: number[]): Table =>
  new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });

/** Whole twips that add up to the line. */
function shares(widths: readonly number[], line: number): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const sizes = widths.map((width) => Math.floor((line * width) / total));
  const rest = line - sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, n) => (n === sizes.length - 1 ? size + rest : size));
}

function formOf(rows: Extract<Block, { kind: 'fields' }>['rows'], line: number): Table {
  const pairs = Math.max(1, ...rows.map((row) => row.length));
  const widths = shares(
    Array.from({ length: 2 * pairs }, (_, n) => (n % 2 === 0 ? 2 : 3)),
    line,
  );
  const drawn = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.flatMap(([label, value], n) => {
          const short = row.length < pairs;
          const rest = short
            ? widths.slice(1).reduce((sum, width) => sum + width, 0)
            : (widths[2 * n + 1] ?? 0);
          return [
            cell(cellLines(label, smallHeavy, 'center'), widths[2 * n] ?? 0),
            cell(cellLines(value, small), rest, short ? { columnSpan: 2 * pairs - 1 } : {}),
          ];
        }),
      }),
  );
  return gridOf(drawn, widths);
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>, line: number): Table {
  const widths = shares(
    columns.map(({ width }) => width),
    line,
  );
  const titles = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title: name }, n) =>
      cell(cellLines(name, smallHeavy, 'center'), widths[n] ?? 0),
    ),
  });
  const drawn = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ align }, n) => cell(cellLines(row[n] ?? '', small, align), widths[n] ?? 0)),
      }),
  );
  return gridOf([titles, ...drawn], widths);
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

function signaturesOf(parties: Extract<Block, { kind: 'signatures' }>['parties'], line: number): Table {
  const perRow = Math.min(Math.max(parties.length, 1), 3);
  const widths = shares(
    Array.from({ length: perRow }, () => 1),
    line,
  );
  const rows: TableRow[] = [];
  for (let from = 0; from < Math.max(parties.length, 1); from += perRow) {
    rows.push(
      new TableRow({
        cantSplit: true,
        children: widths.map((width, n) => {
          const party = parties[from + n];
          const text = party ? [`${party.title}：`, ...party.lines].join('\n') : '';
          return new TableCell({
            children: cellLines(text, { ...small, size: 28 }),
            width: { size: width, type: WidthType.DXA },
            borders: noBorders,
            margins: { top: 80, bottom: 80, left: 80, right: 80 },
          });
        }),
      }),
    );
  }
  return new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: line, type: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
  });
}
