import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from './command.ts';

/**
 * Keeps a second process out of an embedded database: it has no server of its own, so two processes would write
 * over each other. The file names the holder; one whose holder has died is taken over.
 *
 * @returns lets the next one in
 */
export async function lockDataDirectory(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'goufu.pid');
  const own = await signOf(process.pid);
  for (;;) {
    try {
      await writeFile(file, own, { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readFile(file, 'utf8').catch(() => '');
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && isAlive(pid) && holder === (await signOf(pid))) {
      throw new CliError({
        zh: `数据目录 ${directory} 正由进程 ${pid} 使用。请先停止该进程，或用 GOUFU_DATA 另选目录。`,
        en: `The data folder ${directory} is in use by process ${pid}. Stop it first, or name another folder in GOUFU_DATA.`,
      });
    }
    await rm(file, { force: true });
  }
}

/** A process id alone comes round again, in a container at every restart: its start time tells two apart. */
async function signOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Field 22; the second one is the name in brackets and may hold spaces.
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${pid} ${started}\n`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
