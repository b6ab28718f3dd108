import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['db', 'src', 'workers', 'bench', 'test'];

/** A parameter that is made text first and something else then. */
const twice = /(?:\$\d+|\})::text::/;

test('a parameter names its type once: there is one dialect for both drivers, and the client speaks it', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(500);
  const wrong = files.filter((file) => twice.test(readFileSync(join(root, file), 'utf8')));
  expect(wrong, 'write $1::uuid, not by way of text: see Param in db/client.ts').toEqual([]);
});
