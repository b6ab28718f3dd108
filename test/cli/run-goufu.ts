import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('../../bin/goufu.mjs', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one command to its end, in an environment of its own: nothing of the test's settings leaks in. */
export async function goufu(argv: string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  const child = spawnGoufu(argv, env);
  child.stdin?.end(input);
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  const code = await exitOf(child);
  return { code, out: await out, err: await err };
}

export function spawnGoufu(argv: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [program, ...argv], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...env },
    stdio: 'pipe',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

export const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.on('exit', resolve);
    child.on('error', reject);
  });

async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const part of stream ?? []) text += String(part);
  return text;
}

/** Reads the address that `start` prints; rejects with what it said when it ends instead. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (part: Buffer) => {
      said += part.toString();
      const url = /http:\/\/[\w.]+:\d+/.exec(said);
      if (url) resolve(url[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', () => reject(new Error(said)));
  });
}
