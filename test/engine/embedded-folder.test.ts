import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';

test('what an embedded database writes is readable by its owner alone, from the first file on', async () => {
  const data = await mkdtemp(join(tmpdir(), 'goufu-folder-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const directory = join(data, 'deep', 'database');
  const openToOthers = async () => {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    expect(entries.length).toBeGreaterThan(900);
    const paths = [directory, ...entries.map((entry) => join(entry.parentPath, entry.name))];
    const modes = await Promise.all(paths.map(async (path) => ((await stat(path)).mode & 0o077) !== 0));
    return paths.filter((_, n) => modes[n]);
  };

  const first = await openDatabase({ directory });
  await first.query('create table kept (word text)');
  await first.close();
  expect(await openToOthers()).toEqual([]);

  const again = await openDatabase({ directory });
  await again.query(`insert into kept select repeat('x', 4000) from generate_series(1, 1000)`);
  await again.query('create table later (word text)');
  await again.close();
  expect(await openToOthers()).toEqual([]);
});
