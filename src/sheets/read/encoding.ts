import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { refusal, type SheetRefused } from './refusal.ts';

export type Encoding = 'utf-8' | 'gb18030';

/** Longer lines have no table; only something else that was named .csv. */
const longestLine = 4 * 1024 * 1024;
const newline = 0x0a;

/**
 * UTF-8 or GB18030, told by every line of the file: Excel in Chinese writes GB18030, nearly everything else UTF-8.
 * Separators and line ends are never part of a character in either. Throws SheetRefused on two encodings in one file,
 * on another encoding, and on what is no text at all.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const seen: Seen = {};
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (number === 1) {
      if ((line[0] === 0xff && line[1] === 0xfe) || (line[0] === 0xfe && line[1] === 0xff)) throw utf16();
      if (line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf) seen.utf8 = number;
    }
    if (line.includes(0)) throw binary();
    look(line, number, seen);
  }
  const { utf8, notUtf8, notGb18030 } = seen;
  if (notUtf8 === undefined) return 'utf-8';
  if (utf8 !== undefined) throw mixed(utf8, notUtf8);
  if (notGb18030 !== undefined) throw unknown(notGb18030);
  return 'gb18030';
}

/** Numbers of the first lines that can be nothing but UTF-8, that cannot be UTF-8, that cannot be GB18030. */
interface Seen {
  utf8?: number;
  notUtf8?: number;
  notGb18030?: number;
}

function look(line: Buffer, number: number, seen: Seen): void {
  if (!line.some((byte) => byte > 0x7f)) return;
  if (isUtf8(line)) {
    if (surelyUtf8(line)) seen.utf8 ??= number;
    return;
  }
  seen.notUtf8 ??= number;
  if (!isGb18030(line)) seen.notGb18030 ??= number;
  for (const cell of cellsOf(line)) if (isUtf8(cell) && surelyUtf8(cell)) seen.utf8 ??= number;
}

/**
 * A few bytes of GB18030 may pass for UTF-8 by chance (the famous 联通). Four characters of three bytes do not, nor
 * does one where GB18030 cannot be read.
 */
function surelyUtf8(bytes: Buffer): boolean {
  const wide = bytes.reduce((count, byte) => count + (byte >= 0xe0 ? 1 : 0), 0);
  return wide >= 4 || (wide > 0 && !isGb18030(bytes));
}

function isGb18030(bytes: Buffer): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const separators = new Set([0x2c, 0x3b, 0x09]);

function* cellsOf(line: Buffer): Generator<Buffer> {
  let from = 0;
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && !separators.has(line[at] as number)) continue;
    yield line.subarray(from, at);
    from = at + 1;
  }
}

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    let from = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      yield bytes.subarray(from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > longestLine) throw binary();
  }
  if (rest.length > 0) yield rest;
}

const mixed = (utf8: number, other: number): SheetRefused =>
  refusal(
    'two-encodings',
    `文件里混用了两种编码：第${utf8}行是 UTF-8，第${other}行不是。多半是把两个文件拼在了一起。请用 WPS 或 Excel 打开，核对有无乱码后另存为 XLSX 再导入。`,
    `The file mixes two encodings: line ${utf8} is UTF-8, line ${other} is not. Most likely two files were joined. Open it in a spreadsheet program, look for garbled text, save it as XLSX and import that.`,
  );

const unknown = (line: number): SheetRefused =>
  refusal(
    'encoding',
    `第${line}行既不是 UTF-8 也不是 GB18030 编码，无法识别。请另存为 XLSX，或另存为 UTF-8 编码的 CSV 再导入。`,
    `Line ${line} is neither UTF-8 nor GB18030 and cannot be read. Save the file as XLSX, or as CSV in UTF-8, and import that.`,
  );

const utf16 = (): SheetRefused =>
  refusal(
    'utf-16',
    '文件是 UTF-16 编码（“Unicode 文本”），不能识别。请另存为 XLSX，或另存为 UTF-8 编码的 CSV 再导入。',
    'The file is UTF-16 (“Unicode text”), which is not read here. Save it as XLSX, or as CSV in UTF-8, and import that.',
  );

const binary = (): SheetRefused =>
  refusal(
    'no-text',
    '文件不是 XLSX，也不是 CSV 文本，无法读取。请从模板重新填写。',
    'The file is neither XLSX nor CSV text and cannot be read. Start from the template.',
  );
