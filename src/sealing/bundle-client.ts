import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('./client.ts', import.meta.url));

/** The very code that seals bids in Node, as one ES module for browsers. */
export async function bundleSealingClient(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    // A module that reaches into Node stops the build instead of failing at a bidder's.
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'eof',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
