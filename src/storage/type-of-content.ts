import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { type FileType, fileTypes } from './file-types.ts';

const tail = 65_536;

/**
 * What a file is by its content, among the types that may be handed in; what it is called decides only between types
 * that no content tells apart. `found` names what else it is, such as `image/gif`, or is undefined where nobody knows.
 */
export async function typeOfContent(
  path: string,
  name: string | undefined,
): Promise<{ type?: FileType; found?: string }> {
  const detected = await fileTypeFromFile(path).catch(() => undefined);
  const found = await refined(path, detected?.mime);
  if (found === undefined) return {};
  const ending = endingOf(name);
  const fitting = fileTypes.filter((type) => type.found === found);
  const type =
    fitting.find(({ endings }) => ending !== undefined && endings.includes(ending)) ?? fitting.at(-1);
  return { found, ...(type ? { type } : {}) };
}

/** The ending of a file's name in lower case, or undefined. */
export const endingOf = (name: string | undefined): string | undefined =>
  /\.([A-Za-z0-9]{1,10})$/.exec(name ?? '')?.[1]?.toLowerCase();

async function refined(path: string, mime: string | undefined): Promise<string | undefined> {
  if (mime === 'application/zip') return (await holdsOfd(path)) ? 'ofd' : mime;
  return mime ?? ((await isText(path)) ? 'text' : undefined);
}

/** The directory at the end of the archive names its entries in the clear. */
async function holdsOfd(path: string): Promise<boolean> {
  return (await read(path, 'end')).includes('OFD.xml');
}

/** UTF-8 or GB18030 without control characters, as far as its beginning and its end tell. */
async function isText(path: string): Promise<boolean> {
  for (const part of ['start', 'end'] as const) {
    const bytes = await read(path, part);
    if (bytes.length === 0) return false;
    // A tab, line feeds, and what no text has beside them.
    if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13))
      return false;
  }
  const start = await read(path, 'start');
  return ['utf-8', 'gb18030'].some((encoding) => reads(start, encoding));
}

function reads(bytes: Buffer, encoding: string): boolean {
  try {
    // The last character may be cut in two.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function read(path: string, part: 'start' | 'end'): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, tail);
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(length),
      0,
      length,
      part === 'start' ? 0 : size - length,
    );
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
