import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A secret kept in a file of mode 0600, made when first asked for. It appears whole or not at all, and once: of
 * processes that start together all but one find the file of the first.
 */
export async function secretFile(path: string, make: () => string | Promise<string>): Promise<string> {
  const read = () => readFile(path, 'utf8');
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const partial = `${path}.${crypto.randomUUID()}`;
  await writeFile(partial, await make(), { mode: 0o600, flag: 'wx' });
  try {
    await link(partial, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(partial);
  }
  return read();
}
