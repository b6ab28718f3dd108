// `npm run examples`: runs the tests that speak HTTP and keeps, for each operation, the first answer that one of them
// was given, as the example that the description shows. Files come in order of their names, so every run finds the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'src/api/http/description/examples.json');
const given = process.argv.slice(2);
const tests =
  given.length > 0
    ? given
    : ['test/api', 'test/bidding', 'test/organisation', 'test/reports', 'test/sealing', 'test/workers'];

const folder = mkdtempSync(join(tmpdir(), 'goufu-examples-'));
spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...tests], {
  cwd: root,
  env: { ...process.env, GOUFU_EXAMPLES: folder },
  stdio: 'inherit',
});
const found = given.length > 0 ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const name of readdirSync(folder).sort().reverse()) {
  Object.assign(found, JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
rmSync(folder, { recursive: true });
const sorted = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
// One operation a line: a change of one is a change of one line.
const lines = Object.entries(sorted).map(
  ([id, example]) => `${JSON.stringify(id)}: ${JSON.stringify(example)}`,
);
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} examples`);
