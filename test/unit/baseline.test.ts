import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baselineFiles } from '../../db/baseline.ts';
import { migrationsFolder } from '../../db/queries/schema-state.ts';

const remedy = 'db/schema and the baseline differ: run npm run db:generate and commit db/migrations';

test('the one migration is what the schema files and the guarantees say, and nothing lies beside it', async () => {
  const written = await baselineFiles();
  const there = (await readdir(migrationsFolder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(migrationsFolder.length + 1));
  expect(there.sort()).toEqual(Object.keys(written).sort());
  for (const [path, content] of Object.entries(written))
    expect((await readFile(join(migrationsFolder, path), 'utf8')) === content, remedy).toBe(true);
});
