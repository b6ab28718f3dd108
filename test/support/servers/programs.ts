import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * `GOUFU_TEST_IGNORE_SYSTEM=1` makes a machine that has servers behave like one that has none, so that the
 * fetched ones can be tried anywhere.
 */
export const ignoreSystem = process.env.GOUFU_TEST_IGNORE_SYSTEM === '1';

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first file of that name on PATH, or undefined. */
export function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** Debian keeps PostgreSQL's server programs off PATH, one folder per major version; newest first. */
export function debianPostgresFolders(): string[] {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .sort((a, b) => Number(b) - Number(a))
    .map((major) => join(base, major, 'bin'));
}
