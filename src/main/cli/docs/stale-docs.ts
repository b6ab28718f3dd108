import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from '../../../shared/built.ts';

export const docsFolder = fileURLToPath(
  new URL(built ? '../../docs/generated/' : '../../../../docs/generated/', import.meta.url),
);

/** Paths of docs/generated/ that are missing, differ from what would be written, or that nothing writes any more. */
export async function staleDocs(files: ReadonlyMap<string, string>, folder = docsFolder): Promise<string[]> {
  const there = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const written = there
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'));
  const stale: string[] = [];
  for (const [path, text] of files) {
    if (!written.includes(path) || (await readFile(join(folder, path), 'utf8')) !== text) stale.push(path);
  }
  return [...stale, ...written.filter((path) => !files.has(path))].sort();
}
