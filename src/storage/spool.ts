import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentTooLarge, type Spooled } from './types.ts';

/**
 * Writes content into a file of its own while it comes in, counting and digesting it on the way, and does not
 * return before it is on the disk. Whatever goes wrong, nothing of it stays. Throws ContentTooLarge.
 */
export async function spool(
  source: AsyncIterable<Uint8Array>,
  incoming: string,
  limit: number,
): Promise<Spooled> {
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const path = join(incoming, randomUUID());
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of source) {
      bytes += chunk.byteLength;
      if (bytes > limit) throw new ContentTooLarge(limit);
      hash.update(chunk);
      for (let from = 0; from < chunk.byteLength; ) {
        const { bytesWritten } = await file.write(chunk, from);
        from += bytesWritten;
      }
    }
    await file.sync();
    return { path, sha256: hash.digest('hex'), bytes };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Removes the spooled file of a hand-over that came to nothing; one that was kept is not there any more. */
export const drop = ({ path }: Spooled): Promise<void> => rm(path, { force: true });

/** Removes what a process that died left behind: whatever nobody has written to since then. Returns how many. */
export async function dropStale(incoming: string, before: Date): Promise<number> {
  const names = await readdir(incoming).catch(() => []);
  let dropped = 0;
  for (const name of names) {
    const path = join(incoming, name);
    const found = await stat(path).catch(() => undefined);
    if (!found || found.mtime >= before) continue;
    await rm(path, { force: true });
    dropped += 1;
  }
  return dropped;
}
