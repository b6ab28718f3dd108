import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { looksLikeFormula, neutralised, withoutApostrophe } from '../../src/sheets/formula.ts';
import { sheetKinds } from '../../src/sheets/kinds/index.ts';
import { type SheetRecord, withRecords } from '../../src/sheets/read/records.ts';
import { SheetRefused } from '../../src/sheets/read/refusal.ts';
import { templateOf } from '../../src/sheets/template.ts';

const folder = mkdtempSync(join(tmpdir(), 'goufu-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

interface Read {
  records: SheetRecord[];
  encoding?: string;
  warnings: string[];
  refused: string[];
  sentence: string;
}

async function read(content: Buffer, format: 'csv' | 'xlsx', kind = sheetKinds.needs, maxRows = 50_000) {
  files += 1;
  const path = join(folder, String(files));
  writeFileSync(path, content);
  const result: Read = { records: [], warnings: [], refused: [], sentence: '' };
  try {
    await withRecords({ path, format }, { kind, maxRows }, async (table) => {
      result.encoding = table.encoding;
      for await (const batch of table.batches()) result.records.push(...batch);
      result.warnings = table.warnings.map(({ rule }) => rule);
    });
  } catch (error) {
    if (!(error instanceof SheetRefused)) throw error;
    result.refused = error.reasons.map(({ rule }) => rule);
    result.sentence = error.reasons.map(({ sentence }) => sentence.zh).join('');
    result.records = [];
  }
  return result;
}

const head = '需求名称,服务类别,人数,提出日期,来源';
const csv = (...lines: string[]) => read(Buffer.from([head, ...lines].join('\r\n')), 'csv');

async function xlsx(fill: (sheet: ExcelJS.Worksheet) => void, kind = sheetKinds.needs) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('需求');
  sheet.addRow(head.split(','));
  fill(sheet);
  return read(Buffer.from(await book.xlsx.writeBuffer()), 'xlsx', kind);
}

/** GB18030 of text, which Node decodes but does not encode: found by decoding every pair of bytes once. */
const gbBytes = new Map<string, number[]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const character = new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail));
    if (character.length === 1) gbBytes.set(character, [lead, trail]);
  }
}
const gb18030 = (text: string) =>
  Buffer.from([...text].flatMap((one) => gbBytes.get(one) ?? [one.charCodeAt(0)]));

const line = '电工培训,技能培训,120,2026-03-15,职工座谈会';
const values = {
  title: '电工培训',
  category: 'training',
  headcount: 120,
  raisedOn: '2026-03-15',
  source: '职工座谈会',
};

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(`${head}\n${line}\n`), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${head}\n${line}\n`), 'utf-8'],
    ['GB18030', gb18030(`${head}\n${line}\n`), 'gb18030'],
  ])('%s is recognised', async (_, bytes, encoding) => {
    const { records, encoding: found, refused } = await read(bytes, 'csv');
    expect(refused).toEqual([]);
    expect(found).toBe(encoding);
    expect(records).toEqual([{ row: 2, values, faults: [] }]);
  });

  test('lines may end in any way, and in several within one file', async () => {
    const { records } = await read(Buffer.from(`${head}\r\n${line}\n${line}\r${line}`), 'csv');
    expect(records.map(({ row, faults }) => [row, faults])).toEqual([
      [2, []],
      [3, []],
      [4, []],
    ]);
  });

  test('GB18030 that passes for UTF-8 by chance (联通) is read as GB18030 where the rest tells', async () => {
    const { records, encoding } = await read(gb18030(`${head}\n联通,技能培训,1,2026-03-15,问卷\n`), 'csv');
    expect(encoding).toBe('gb18030');
    expect(records[0]?.values.title).toBe('联通');
  });

  test.each([
    [
      'UTF-8 after GB18030',
      Buffer.concat([gb18030(`${head}\n${line}\n`), Buffer.from(line)]),
      '第3行是 UTF-8，第1行不是',
    ],
    [
      'GB18030 after UTF-8',
      Buffer.concat([Buffer.from(`${head}\n${line}\n`), gb18030(line)]),
      '第1行是 UTF-8，第3行不是',
    ],
    [
      'one cell in the other',
      Buffer.concat([gb18030(`${head}\n`), Buffer.from('电工技能培训'), gb18030(line.slice(4))]),
      '第2行是 UTF-8，第1行不是',
    ],
  ])('two encodings in one file are refused: %s', async (_, bytes, sentence) => {
    const refused = await read(bytes, 'csv');
    expect(refused.refused).toEqual(['sheet.two-encodings']);
    expect(refused.sentence).toContain(sentence);
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${head}`, 'utf16le'), 'sheet.utf-16'],
    [
      'bytes of neither',
      Buffer.concat([Buffer.from('a,b\n'), Buffer.from([0xff, 0xff, 0x81])]),
      'sheet.encoding',
    ],
    ['no text at all', Buffer.from([0x25, 0x50, 0, 1, 2]), 'sheet.no-text'],
  ])('%s is refused', async (_, bytes, rule) => {
    expect((await read(bytes, 'csv')).refused).toEqual([rule]);
  });
});

describe('headers', () => {
  test('titles may be Chinese, English or the API’s, in any order; others are left out with a warning', async () => {
    const { records, warnings } = await read(
      Buffer.from('Source,备用,headcount,提出日期*,需求 名称,类别\n问卷,x,3,2026年3月5日,甲,training'),
      'csv',
    );
    expect(records[0]?.values).toEqual({
      source: '问卷',
      headcount: 3,
      raisedOn: '2026-03-05',
      title: '甲',
      category: 'training',
    });
    expect(warnings).toEqual(['sheet.header-unknown']);
  });

  test.each([
    ['a title twice', `${head},人数\n`, 'sheet.header-twice', '（C1 和 F1）'],
    [
      'a required title missing',
      '需求名称,服务类别\n甲,乙\n',
      'sheet.header-missing',
      '“人数”、“提出日期”、“来源”',
    ],
    ['a formula for a title', `${head},=A1\n`, 'sheet.header-formula', 'F1'],
    ['a headline', '某市总工会需求汇总\n', 'sheet.header-none', '第1行应为列标题'],
    ['nothing', '', 'sheet.nothing', '空的'],
    ['titles alone', head, 'sheet.no-records', '没有记录'],
  ])('%s is refused', async (_, text, rule, sentence) => {
    const refused = await read(Buffer.from(text), 'csv');
    expect(refused.refused).toEqual([rule]);
    expect(refused.sentence).toContain(sentence);
  });

  test('merged cells are refused, in the header and below, with their ranges', async () => {
    const inHeader = await xlsx((sheet) => {
      sheet.addRow(line.split(','));
      sheet.mergeCells('A1:B1');
    });
    expect(inHeader.refused).toEqual(['sheet.merged']);
    expect(inHeader.sentence).toMatch(/^表头里有合并的单元格（A1:B1）/);
    const below = await xlsx((sheet) => {
      sheet.addRow(line.split(','));
      sheet.mergeCells('B2:B4');
    });
    expect(below.sentence).toMatch(/^表格里有合并的单元格（B2:B4）/);
  });

  test('too many rows are refused; empty ones do not count and do not shift the numbers', async () => {
    const text = `${head}\n\n${line}\n,,,,\n${line}`;
    const { records } = await read(Buffer.from(text), 'csv', sheetKinds.needs, 2);
    expect(records.map(({ row }) => row)).toEqual([3, 5]);
    expect((await read(Buffer.from(text), 'csv', sheetKinds.needs, 1)).refused).toEqual([
      'sheet.too-many-rows',
    ]);
  });
});

describe('cells', () => {
  test.each([
    ['30 February', '甲,技能培训,1,2026-02-30,丙', '第2行“提出日期”列（D2）：2026年2月没有30日'],
    ['a month that is none', '甲,技能培训,1,2026/13/1,丙', '没有13月'],
    ['a day in words', '甲,技能培训,1,去年,丙', '应为日期，如 2026-03-15，现为“去年”'],
    ['half a person', '甲,技能培训,1.5,2026-03-15,丙', '第2行“人数”列（C2）：应为整数'],
    ['an empty cell that must not be', ',技能培训,1,2026-03-15,丙', '第2行“需求名称”列（A2）：此格必填'],
    [
      'a formula',
      '"=HYPERLINK(""http://x"")",技能培训,1,2026-03-15,丙',
      '第2行“需求名称”列（A2）：这一格是公式',
    ],
    ['a formula behind a blank', ' @SUM(A1),技能培训,1,2026-03-15,丙', '这一格是公式'],
    ['a formula with a full-width sign', '＝1+1,技能培训,1,2026-03-15,丙', '这一格是公式'],
    ['a control character', '甲\u0007,技能培训,1,2026-03-15,丙', '控制字符'],
    ['a broken quote', '甲,技能培训,1,2026-03-15,"丙', '引号不成对'],
  ])('%s is said with row and column', async (_, text, sentence) => {
    const { records, sentence: whole } = await csv(text);
    expect(`${records[0]?.faults[0]?.sentence.zh}${whole}`).toContain(sentence);
  });

  test('an XLSX formula is refused whatever result was saved beside it, a shared one too', async () => {
    const { records } = await xlsx((sheet) => {
      sheet.addRow(line.split(','));
      sheet.getCell('C2').value = { formula: '1+1', result: 2 };
      sheet.addRow(line.split(','));
      sheet.fillFormula('C3:C4', 'A1+1', [1, 2]);
    });
    expect(records.map(({ row, faults }) => [row, faults[0]?.column])).toEqual([
      [2, 'C'],
      [3, 'C'],
      [4, 'A'],
    ]);
    expect(records[0]?.faults[0]?.sentence.zh).toContain('第2行“人数”列（C2）：这一格是公式');
  });

  test('dates, numbers, rich text and errors of XLSX are read for what they show', async () => {
    const { records } = await xlsx((sheet) => {
      sheet.addRow(['甲', '技能培训', 120, new Date(Date.UTC(2026, 1, 28)), '问卷']);
      sheet.getCell('A2').value = { richText: [{ text: '电工' }, { font: { bold: true }, text: '培训' }] };
      sheet.addRow(['乙', '技能培训', 1, 46_000, '问卷']);
      sheet.addRow([{ error: '#N/A' }, '技能培训', 1, '2026/2/1', '问卷']);
    });
    expect(records[0]?.values).toMatchObject({ title: '电工培训', headcount: 120, raisedOn: '2026-02-28' });
    expect(records[1]?.faults[0]?.column).toBe('D');
    expect(records[2]?.faults[0]?.sentence.zh).toContain('错误值 #N/A');
  });

  test('a code that was stored as a number has lost digits and is refused, not guessed', async () => {
    const kind = sheetKinds.organisations;
    const text = '名称,统一社会信用代码,组织类型\n甲,5.24104E+17,社会团体';
    const { records } = await read(Buffer.from(text), 'csv', kind);
    expect(records[0]?.faults[0]?.sentence.zh).toContain('设为文本格式');
  });

  test.each([
    ['480,000.00', '480000.00'],
    ['￥1,200元', '1200.00'],
    ['0.5', '0.50'],
    ['12.300', '12.30'],
    ['12.345', undefined],
    ['-5', undefined],
    ['五万', undefined],
  ])('the amount %s is read as %s', async (text, amount) => {
    const kind = sheetKinds['funding-lines'];
    const { records } = await read(
      Buffer.from(`编号,名称,年度,资金性质,金额\n1,甲,2026,工会经费,"${text}"`),
      'csv',
      kind,
    );
    expect(records[0]?.values.amount).toBe(amount);
  });

  test('a damaged workbook is refused, never a fault of ours', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('a').addRow(head.split(','));
    const whole = Buffer.from(await book.xlsx.writeBuffer());
    for (const bytes of [whole.subarray(0, 900), Buffer.from('PK\x03\x04 nothing'), Buffer.alloc(0)]) {
      expect((await read(bytes, 'xlsx')).refused).toEqual(['sheet.broken-xlsx']);
    }
  });
});

test('a template is read back with every column known and nothing warned about', async () => {
  for (const kind of Object.values(sheetKinds)) {
    for (const language of ['zh', 'en'] as const) {
      const chunks: Buffer[] = [];
      for await (const chunk of templateOf(kind, 'xlsx', language)) chunks.push(chunk as Buffer);
      const empty = await read(Buffer.concat(chunks), 'xlsx', kind);
      expect([kind.id, empty.refused, empty.warnings]).toEqual([kind.id, ['sheet.no-records'], []]);
      const text = await read(Buffer.from(String(templateOf(kind, 'csv', language))), 'csv', kind);
      expect([kind.id, text.refused, text.warnings]).toEqual([kind.id, ['sheet.no-records'], []]);
    }
  }
});

test('whatever text is exported, no spreadsheet program runs it, and an import gets the same text back', () => {
  const danger = /^[=+\-@＝＋－＠\t\r\n]/;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('=', '+', '-', '@', "'", '\t', '1').chain((c) => fc.string().map((s) => c + s)),
      ),
      (text) => {
        const out = neutralised(text);
        expect(danger.test(out) && !/^[+-]?\d+(\.\d+)?$/.test(out)).toBe(false);
        if (out !== text) {
          expect(withoutApostrophe(out)).toBe(text);
          expect(looksLikeFormula(out)).toBe(false);
        }
      },
    ),
  );
});
