import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

export const webFolder = fileURLToPath(new URL('../../web', import.meta.url));

/** How the console is bundled into `folder`: every screen in a file of its own, loaded when it is opened. */
export const consoleOptions = (folder: string): BuildOptions => ({
  entryPoints: { main: join(webFolder, 'src', 'main.tsx') },
  outdir: join(folder, 'assets'),
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

/** Writes the console into `folder`; throws what the bundler throws. */
export async function bundleConsole(folder: string): Promise<void> {
  await build(consoleOptions(folder));
  await writeFile(join(folder, 'index.html'), await readFile(join(webFolder, 'index.html')));
}
