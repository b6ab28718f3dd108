import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { addressOf, spawnGoufu } from './run-goufu.ts';

const readme = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const shellOf = (text: string) =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1]).join('\n');

test('the tour in the README works as printed: refused where the rules refuse, money held at the end', async () => {
  const script = shellOf(await readme('README.md'));
  const data = await mkdtemp(join(tmpdir(), 'goufu-tour-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const server = spawnGoufu(['start', '--port', '0'], {
    GOUFU_DATA: data,
    GOUFU_BOOTSTRAP_KEY: 'root.change-this-to-something-long',
  });
  const curl = `curl() { node '${fileURLToPath(new URL('./curl.mjs', import.meta.url))}' "$@"; }`;
  const tour = `${curl}\n${script}`.replaceAll('http://127.0.0.1:3000', await addressOf(server));
  const { stdout, stderr } = await promisify(execFile)('bash', ['--norc', '-eu', '-c', tour], {
    timeout: 100_000,
  });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual([
    'needs',
    'needs',
    'needs',
    expect.stringContaining('“筛选需求”由审核人办理'),
    'initiation',
    expect.stringMatching(/700,000\.00元.*600,000\.00元/),
    'initiation',
    'initiation',
    'initiation',
    'planning',
    '120000.00',
    '完成需求调查',
  ]);
}, 120_000);

test('both READMEs print the same commands', async () => {
  const english = shellOf(await readme('README.md'));
  expect(english).not.toBe('');
  expect(shellOf(await readme('README.zh-CN.md'))).toBe(english);
});
