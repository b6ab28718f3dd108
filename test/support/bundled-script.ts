import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = new Map<string, Promise<string>>();

/**
 * A script of the tests, bundled once a process: Node runs it as it is, in a third of the time that tsx takes to load
 * the sources. Answers its path, inside the repository so that it finds its packages.
 */
export function bundledScript(source: URL): Promise<string> {
  const found = made.get(source.href) ?? bundle(fileURLToPath(source));
  made.set(source.href, found);
  return found;
}

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'silent',
  });
  const folder = join(root, '.cache', 'scripts');
  const path = join(folder, `${basename(source, '.ts')}.mjs`);
  await mkdir(folder, { recursive: true });
  // Another process may be writing the same: each file is whole when it takes its place.
  await writeFile(`${path}.${process.pid}`, outputFiles[0]?.text ?? '');
  await rename(`${path}.${process.pid}`, path);
  return path;
}
