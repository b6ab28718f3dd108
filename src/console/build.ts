import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'web');

/** Where the console is kept once it was built; found again as long as nothing that it is made of has changed. */
const kept = join(root, 'node_modules', '.cache', 'goufu-console');

/**
 * The folder of the console's files, built first if need be (a second or two). Throws what the bundler throws; the API
 * does without it.
 */
export async function builtConsole(): Promise<string> {
  const folder = join(kept, await fingerprint());
  const done = await readFile(join(folder, 'index.html')).catch(() => undefined);
  if (done) return folder;
  await mkdir(kept, { recursive: true });
  // Beside its place and then moved: who starts meanwhile finds all of it or nothing.
  const making = `${folder}.${process.pid}`;
  await build({
    entryPoints: { main: join(source, 'src', 'main.tsx') },
    outdir: join(making, 'assets'),
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    jsx: 'automatic',
    target: ['chrome109', 'firefox115', 'safari16'],
    chunkNames: '[name]-[hash]',
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  await writeFile(join(making, 'index.html'), await readFile(join(source, 'index.html')));
  await rename(making, folder).catch(async (error: unknown) => {
    await rm(making, { recursive: true, force: true });
    // Another process was faster; its files are the same.
    await readFile(join(folder, 'index.html')).catch(() => {
      throw error;
    });
  });
  return folder;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(source, { recursive: true, withFileTypes: true });
  const paths = files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  for (const path of [...paths.sort(), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash.update(`${path.slice(dirname(root).length)}\n`).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
