import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generateDocs } from '../../src/main/cli/docs/generate-docs.ts';
import { staleDocs } from '../../src/main/cli/docs/stale-docs.ts';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';

test('docs/generated/ says what the code says', async () => {
  const files = await generateDocs(registeredWorkflows().map(({ workflow }) => workflow));
  expect(await staleDocs(files), 'Run `npx goufu machine docs` and commit what it writes.').toEqual([]);
}, 60_000);

test('a page that was changed by hand, is missing or is left over is found', async () => {
  const folder = `${await mkdtemp(join(tmpdir(), 'goufu-docs-'))}/`;
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = new Map([
    ['rules.md', 'as generated'],
    ['loan-v1/roles.md', 'as generated'],
    ['loan-v1/missing.md', 'as generated'],
  ]);
  const onDisk = {
    'rules.md': 'changed by hand',
    'loan-v1/roles.md': 'as generated',
    'loan-v1/left-over.md': 'of an older version',
  };
  for (const [path, text] of Object.entries(onDisk)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  expect(await staleDocs(files, folder)).toEqual(['loan-v1/left-over.md', 'loan-v1/missing.md', 'rules.md']);
});
