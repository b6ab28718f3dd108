import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that look for another beside themselves; the build puts what they find where they look from dist/. */
const known = [
  'db/queries/schema-state.ts',
  'src/api/tender/client-module.ts',
  'src/console/bundle.ts',
  'src/console/folder.ts',
  'src/main/build/build.ts',
  'src/main/cli/docs/stale-docs.ts',
  'src/main/cli/rule-words.ts',
  'src/sealing/bundle-client.ts',
];

test('no file of the program looks for others beside itself unless the build puts them there too', () => {
  const looking = ['src', 'db', 'workers', 'workflows']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    )
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('import.meta.url'));
  expect(
    looking.sort(),
    'In dist/ every file lies in dist/server/. Let src/main/build/build.ts copy what is looked for, then name the file here.',
  ).toEqual(known);
});
