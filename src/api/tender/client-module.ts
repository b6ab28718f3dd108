import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A module that a browser loads, and the tag under which it keeps it. */
export interface ClientModule {
  code: string;
  etag: string;
}

const entry = fileURLToPath(new URL('../../sealing/client.ts', import.meta.url));

let made: Promise<ClientModule> | undefined;

/**
 * The very code that seals bids in Node, as one ES module for browsers: made when first asked for, once a process. A
 * failure is not kept.
 */
export function sealingClient(): Promise<ClientModule> {
  made ??= bundle().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function bundle(): Promise<ClientModule> {
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
  const code = outputFiles[0]?.text ?? '';
  return { code, etag: `"${createHash('sha256').update(code).digest('base64url')}"` };
}
