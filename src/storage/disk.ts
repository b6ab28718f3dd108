import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStore, type Kept, StorageUnavailable } from './types.ts';

const digest = /^[0-9a-f]{64}$/;

/** Files in a folder of this machine: `ab/abcd…`, each written beside it, synced, and then renamed into its place. */
export class DiskStore implements FileStore {
  readonly incoming: string;

  constructor(private readonly root: string) {
    this.incoming = join(root, 'incoming');
  }

  async keep({ path, sha256 }: { path: string; sha256: string }): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const now = new Date();
    await utimes(path, now, now);
    await rename(path, place);
    await syncFolder(dirname(place));
  }

  async open(sha256: string) {
    const file = await open(this.placeOf(sha256)).catch(unlessAbsent);
    if (!file) return undefined;
    const { size } = await file.stat();
    return { bytes: size, stream: file.createReadStream() };
  }

  async age(sha256: string): Promise<Date | undefined> {
    return (await stat(this.placeOf(sha256)).catch(unlessAbsent))?.mtime;
  }

  remove(sha256: string): Promise<void> {
    return rm(this.placeOf(sha256), { force: true });
  }

  async *list(): AsyncIterable<Kept> {
    for (const folder of (await readdir(this.root).catch(unlessAbsent)) ?? []) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      for (const sha256 of await readdir(join(this.root, folder))) {
        const at = digest.test(sha256) ? await this.age(sha256) : undefined;
        if (at) yield { sha256, at };
      }
    }
  }

  private placeOf(sha256: string): string {
    if (!digest.test(sha256)) throw new StorageUnavailable(`${sha256.slice(0, 80)} is no digest`);
    return join(this.root, sha256.slice(0, 2), sha256);
  }
}

/** A rename is on the disk once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
