import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from '../shared/built.ts';

/** The folder of the console's files: built beside the program, or made now of the sources (a second or two). */
export async function consoleFolder(): Promise<string> {
  return built ? fileURLToPath(new URL('../console', import.meta.url)) : keptConsole();
}

/**
 * Bundled once and found again as long as nothing that it is made of has changed. Throws what the bundler throws; the
 * API does without the console.
 */
async function keptConsole(): Promise<string> {
  const { bundleConsole, webFolder } = await import('./bundle.ts');
  const root = join(webFolder, '..');
  const kept = join(root, 'node_modules', '.cache', 'goufu-console');
  const folder = join(kept, await fingerprint(root, webFolder));
  const complete = await readFile(join(folder, 'index.html')).catch(() => undefined);
  if (complete) return folder;
  await mkdir(kept, { recursive: true });
  // Beside its place and then moved: who starts meanwhile finds all of it or nothing.
  const making = `${folder}.${process.pid}`;
  await bundleConsole(making);
  await rename(making, folder).catch(async (error: unknown) => {
    await rm(making, { recursive: true, force: true });
    // Another process was faster; its files are the same.
    await readFile(join(folder, 'index.html')).catch(() => {
      throw error;
    });
  });
  return folder;
}

async function fingerprint(root: string, webFolder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(webFolder, { recursive: true, withFileTypes: true });
  const paths = files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const bundler = fileURLToPath(new URL('./bundle.ts', import.meta.url));
  for (const path of [...paths.sort(), join(root, 'package-lock.json'), bundler]) {
    hash.update(`${relative(root, path)}\n`).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
