import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { settings } from '../../src/shared/config.ts';

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

test('every setting stands in .env.example, and nothing else', () => {
  const named = [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(named.sort(), 'Settings are declared in src/shared/config.ts.').toEqual([...settings].sort());
});

test.each(['README.md', 'README.zh-CN.md'])('%s explains every setting', (page) => {
  const text = read(page);
  // Those that differ in their ending only are named by it.
  const named = (name: string) =>
    text.includes(`\`${name}\``) || text.includes(`\`…${name.slice('GOUFU_RATE_LIMIT'.length)}\``);
  const missing = settings.filter((name) => !named(name));
  expect(missing, 'Give each of these a line in the table under Serving.').toEqual([]);
});
