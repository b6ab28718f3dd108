import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { refusal, type SheetRefused } from './refusal.ts';

/** Parts of a workbook together, unpacked: a small file that unpacks to more than this is meant to do harm. */
const largestUnpacked = 1024 * 1024 * 1024;

/** The parts of an XLSX file by name. */
export interface Archive {
  has(name: string): boolean;
  /** Bytes of the part, unpacked. */
  size(name: string): number;
  read(name: string): Promise<Readable>;
  close(): void;
}

/** Opens an XLSX file. Throws SheetRefused on what is no archive, is encrypted or unpacks to too much. */
export async function openArchive(path: string): Promise<Archive> {
  const { zip, entries } = await opened(path);
  const all = [...entries.values()];
  const unpacked = all.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > largestUnpacked || all.some((entry) => entry.generalPurposeBitFlag & 1)) {
    zip.close();
    throw broken();
  }
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name);
    if (!entry) throw broken();
    return entry;
  };
  return {
    has: (name) => entries.has(name),
    size: (name) => entryOf(name).uncompressedSize,
    // yauzl itself stops a part that unpacks to more than it has declared.
    read: (name) =>
      new Promise((resolve, reject) => {
        zip.openReadStream(entryOf(name), (error, stream) => (error ? reject(error) : resolve(stream)));
      }),
    close: () => zip.close(),
  };
}

function opened(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  return new Promise((resolve, reject) => {
    open(path, { autoClose: false }, (error: NodeJS.ErrnoException | null, zip) => {
      if (error) return reject(/^E[A-Z]+$/.test(error.code ?? '') ? error : broken());
      const entries = new Map<string, Entry>();
      zip.on('entry', (entry) => entries.set(entry.fileName.replace(/^\//, ''), entry));
      zip.on('end', () => resolve({ zip, entries }));
      zip.on('error', () => {
        zip.close();
        reject(broken());
      });
    });
  });
}

export const broken = (): SheetRefused =>
  refusal(
    'broken-xlsx',
    'XLSX 文件已损坏、加了密码，或不是表格。请用 WPS 或 Excel 打开后另存一份再导入。',
    'The XLSX file is damaged, protected by a password, or no spreadsheet. Open it in a spreadsheet program, save it anew and import that.',
  );
