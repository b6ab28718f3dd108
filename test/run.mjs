// `npm test`: types, lint, then every test; further arguments go to vitest (`npm test -- test/unit`).
// The last line is always `N passed, N failed`, and the exit code agrees with it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTotals, totalsLine } from './support/totals.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a script of an installed package with its output streamed here; true when it succeeded. */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

function end(totals) {
  console.log(totalsLine(totals));
  process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
}

const checked =
  run('typescript/lib/tsc.js', '--noEmit', '-p', '.') &&
  run('typescript/lib/tsc.js', '--noEmit', '-p', 'web') &&
  run('@biomejs/biome/bin/biome', 'check');
if (!checked) end({ passed: 0, failed: 1, skipped: 0 });

const folder = mkdtempSync(join(tmpdir(), 'goufu-results-'));
const report = join(folder, 'results.json');
const succeeded = run(
  'vitest/vitest.mjs',
  'run',
  ...process.argv.slice(2),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
);
const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
rmSync(folder, { recursive: true, force: true });
end(readTotals(results, succeeded));
