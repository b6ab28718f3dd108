import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { built } from '../../shared/built.ts';

/** A module that a browser loads, and the tag under which it keeps it. */
export interface ClientModule {
  code: string;
  etag: string;
}

let made: Promise<ClientModule> | undefined;

/**
 * The very code that seals bids in Node, as one ES module for browsers: taken from the build, or made of the sources
 * when first asked for, once a process. A failure is not kept.
 */
export function sealingClient(): Promise<ClientModule> {
  made ??= load().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function load(): Promise<ClientModule> {
  const code = built
    ? await readFile(new URL('../sealing/client.js', import.meta.url), 'utf8')
    : await (await import('../../sealing/bundle-client.ts')).bundleSealingClient();
  return { code, etag: `"${createHash('sha256').update(code).digest('base64url')}"` };
}
