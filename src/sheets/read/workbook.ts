import { type Archive, broken } from './archive.ts';
import { readXml } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface Workbook {
  /** Name of the part that holds the first visible sheet. */
  sheet: string;
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
  strings: string[];
  /** Styles that show a number as a date, by index. */
  dateStyles: ReadonlySet<number>;
}

/** Distinct texts of a workbook, in characters: more than a table of the allowed size can have. */
const mostText = 64 * 1024 * 1024;

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has('xl/workbook.xml')) throw broken();
  const sheets: { id: string; hidden: boolean }[] = [];
  let from1904 = false;
  await readXml(await archive.read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      sheets.push({ id, hidden: (attributes.state ?? 'visible') !== 'visible' });
    },
  });
  const first = sheets.find(({ hidden }) => !hidden);
  const targets = await relations(archive);
  const sheet = targets.get(first?.id ?? '') ?? 'xl/worksheets/sheet1.xml';
  if (!archive.has(sheet)) throw broken();
  return {
    sheet,
    from1904,
    strings: await sharedStrings(archive),
    dateStyles: await dateStylesOf(archive),
  };
}

async function relations(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const part = 'xl/_rels/workbook.xml.rels';
  if (!archive.has(part)) return targets;
  await readXml(await archive.read(part), {
    open: (name, { Id: id = '', Target: target = '' }) => {
      if (name === 'Relationship')
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

async function sharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  const part = 'xl/sharedStrings.xml';
  if (!archive.has(part)) return strings;
  let text: string | undefined;
  let characters = 0;
  // Furigana and pinyin (rPh) are not part of the text.
  let phonetic = false;
  await readXml(await archive.read(part), {
    open: (name) => {
      if (name === 'rPh') phonetic = true;
      if (name === 'si') strings.push('');
      if (name === 't' && !phonetic) text = '';
    },
    text: (more) => {
      if (text !== undefined) text += more;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      if (name !== 't' || text === undefined) return;
      characters += text.length;
      if (characters > mostText) throw broken();
      strings[strings.length - 1] += text;
      text = undefined;
    },
  });
  return strings;
}

async function dateStylesOf(archive: Archive): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  const part = 'xl/styles.xml';
  if (!archive.has(part)) return dates;
  const formats = new Map<number, string>();
  let inCellFormats = false;
  let index = 0;
  await readXml(await archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      if (builtInDate(id) || isDateFormat(formats.get(id))) dates.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dates;
}

/** ECMA-376 §18.8.30, the East Asian ones included. */
const builtInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const isDateFormat = (code = ''): boolean =>
  /[yd年日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) || /"?[年日]"?/.test(code);
