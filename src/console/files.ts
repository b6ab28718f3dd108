import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file of the console as it is sent. */
export interface ConsoleFile {
  type: string;
  etag: string;
  plain: Buffer;
  zipped: Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const zip = promisify(gzip);

/** All files of a folder by their path below it; a few megabytes, kept in memory so that no path is ever looked up on disk. */
export async function filesOf(folder: string): Promise<Map<string, ConsoleFile>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, ConsoleFile>();
  for (const one of found.filter((entry) => entry.isFile())) {
    const path = join(one.parentPath, one.name);
    const type = types[extname(path)];
    if (!type) continue;
    const plain = await readFile(path);
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    files.set(relative(folder, path).split(sep).join('/'), { type, etag, plain, zipped: await zip(plain) });
  }
  return files;
}
