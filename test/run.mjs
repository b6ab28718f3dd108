// `npm test`: the build, types and lint, then every test. With a file or folder (`npm test -- test/unit`), only the
// tests there; all arguments go to vitest. The last line is always `N passed, N failed`, and the exit code agrees.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTotals, totalsLine } from './support/totals.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);

/** Runs a program to its end with its output streamed here; true when it succeeded. */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

const node = (...args) => run(process.execPath, args);
const script = (name) => run('npm', ['run', '--silent', name]);

function end(totals) {
  console.log(totalsLine(totals));
  process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
}

// The commands and the demo are tested as they are shipped; without a fresh build they would run the sources.
const checked = [await node('bin/build.mjs')];
if (!given.some((argument) => !argument.startsWith('-'))) {
  checked.push(...(await Promise.all([script('typecheck'), script('lint')])));
}
if (checked.includes(false)) end({ passed: 0, failed: 1, skipped: 0 });

const folder = mkdtempSync(join(tmpdir(), 'goufu-results-'));
const report = join(folder, 'results.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const succeeded = await node('node_modules/vitest/vitest.mjs', 'run', ...given, ...reporters);
const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
rmSync(folder, { recursive: true, force: true });
end(readTotals(results, succeeded));
