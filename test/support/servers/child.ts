import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onPath } from './programs.ts';

/** Debian's `nobody`: PostgreSQL refuses to run as root, so root hands it to this account. */
const unprivileged = 65534;
const prefix = 'goufu-test-';

export const isRoot = process.getuid?.() === 0;

export interface Child {
  process: ChildProcess;
  /** What it has written to stdout and stderr: the last 64 KiB, for the message when it does not come up. */
  output(): string;
}

export interface ChildOptions {
  env?: Record<string, string>;
  /** Working folder; the temporary one unless named, because an unprivileged account may not reach ours. */
  cwd?: string;
  /** Run as an unprivileged account when we are root. */
  dropRoot?: boolean;
}

/**
 * Starts a program that cannot outlive this process: the kernel kills it when we are killed (PDEATHSIG), and we
 * kill it when we exit. Where there is no `setpriv` only the second holds.
 */
export function startChild(
  program: string,
  args: string[],
  { env, cwd = tmpdir(), dropRoot = false }: ChildOptions,
): Child {
  const setpriv = onPath('setpriv');
  const asNobody = dropRoot && isRoot;
  const account = asNobody ? [`--reuid=${unprivileged}`, `--regid=${unprivileged}`, '--clear-groups'] : [];
  const [command, ...rest] = setpriv
    ? [setpriv, ...account, '--pdeathsig', 'KILL', program, ...args]
    : [program, ...args];
  const child = spawn(command as string, rest, {
    env: { ...process.env, LC_ALL: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd,
    ...(asNobody && !setpriv ? { uid: unprivileged, gid: unprivileged } : {}),
  });

  let tail = '';
  const keep = (text: Buffer) => {
    tail = (tail + text).slice(-65_536);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => keep(Buffer.from(String(error))));

  const killOnExit = () => child.kill('SIGKILL');
  process.once('exit', killOnExit);
  child.once('exit', () => process.off('exit', killOnExit));
  return { process: child, output: () => tail };
}

/** Runs a program to its end; rejects with what it said when it fails. */
export async function runToEnd(program: string, args: string[], options: ChildOptions = {}): Promise<string> {
  const child = startChild(program, args, options);
  const [code] = await Promise.race([once(child.process, 'close'), once(child.process, 'error')]);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed (${code}):\n${child.output()}`);
  return child.output();
}

/** Sends the signal and waits until the process is gone; nothing happens when it already is. */
export async function endChild(child: Child, signal: NodeJS.Signals): Promise<void> {
  if (child.process.exitCode !== null || child.process.signalCode !== null) return;
  const gone = once(child.process, 'exit');
  child.process.kill(signal);
  await gone;
}

/**
 * Kills whoever works in a folder and waits until none is left: the children of a program that was killed outlive it
 * for a moment, and keep its shared memory from whoever is started in its place. Where there is no /proc they are
 * left to end by themselves.
 */
export async function endAllIn(folder: string): Promise<void> {
  for (let there = workingIn(folder); there.length > 0; there = workingIn(folder)) {
    for (const pid of there) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
    await setTimeout(5);
  }
}

function workingIn(folder: string): number[] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        // Gone meanwhile, or a zombie, or somebody else's: none of ours.
        return false;
      }
    })
    .map(Number);
}

/** A new temporary folder that the unprivileged account can use; removed at exit at the latest. */
export function temporaryFolder(): string {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  if (isRoot) chownSync(folder, unprivileged, unprivileged);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A run that was killed could not clean up: its folders bear the number of a process that is gone. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const owner = name.slice(prefix.length).split('-')[0];
    if (existsSync('/proc') && !existsSync(`/proc/${owner}`)) {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}

/** A port that was free a moment ago; the caller proves afterwards that its own child got it. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}
