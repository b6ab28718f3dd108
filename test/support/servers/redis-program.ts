import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRoot, runToEnd } from './child.ts';
import { ignoreSystem, isExecutable, onPath } from './programs.ts';

export interface RedisProgram {
  path: string;
  /** What its libraries need, when they are not the system's. */
  env: Record<string, string>;
}

const cache = fileURLToPath(new URL('../../../node_modules/.cache/goufu-redis', import.meta.url));

/**
 * Named in the environment, else on PATH, else Debian's own package unpacked (not installed) below node_modules:
 * no npm package that carries a Redis for Debian 12 was found.
 */
export async function findRedisProgram(): Promise<RedisProgram> {
  const named = process.env.GOUFU_TEST_REDIS_BIN;
  if (named) {
    if (!isExecutable(named)) throw new Error(`GOUFU_TEST_REDIS_BIN=${named} is not a program.`);
    return { path: named, env: {} };
  }
  const found = ignoreSystem ? undefined : (onPath('redis-server') ?? onPath('valkey-server'));
  if (found) return { path: found, env: {} };
  const unpacked = join(cache, process.arch);
  try {
    if (!existsSync(unpacked)) await fetchTo(unpacked);
  } catch (error) {
    throw new Error(
      'The tests need Redis and found none: install it (Debian: apt-get install redis-server), or name its ' +
        'program in GOUFU_TEST_REDIS_BIN, or a server in GOUFU_TEST_REDIS_URL. ' +
        `(Fetching Debian's package did not work: ${error instanceof Error ? error.message : error})`,
    );
  }
  return programIn(unpacked);
}

/** Unpacks the package and what it depends on beside `target`, then renames: two runs at once do no harm. */
async function fetchTo(target: string): Promise<void> {
  const aptGet = onPath('apt-get');
  const dpkgDeb = onPath('dpkg-deb');
  if (!aptGet || !dpkgDeb) throw new Error('there is no apt-get here');
  const work = `${target}-${process.pid}`;
  const state = join(work, 'apt');
  const tree = join(work, 'tree');
  mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(state, 'archives', 'partial'), { recursive: true });
  mkdirSync(tree);
  // apt's own folders stay as they are: ours work for an unprivileged account too.
  const options = [
    ...['-o', `Dir::State::lists=${join(state, 'lists')}`],
    ...['-o', `Dir::Cache=${state}`, '-o', `Dir::Cache::archives=${join(state, 'archives')}`],
    ...(isRoot ? ['-o', 'APT::Sandbox::User=root'] : []),
  ];
  try {
    await runToEnd(aptGet, [...options, 'update']);
    const plan = await runToEnd(aptGet, [
      ...options,
      '-s',
      '--no-install-recommends',
      'install',
      'redis-server',
    ]);
    const packages = [...plan.matchAll(/^Inst (\S+)/gm)].map((line) => line[1] as string);
    // redis-server's program is a link into redis-tools, which the plan omits where it is installed.
    const wanted = [...new Set(['redis-server', 'redis-tools', ...packages])];
    await runToEnd(aptGet, [...options, 'download', ...wanted], { cwd: state });
    for (const file of readdirSync(state).filter((name) => name.endsWith('.deb'))) {
      await runToEnd(dpkgDeb, ['-x', join(state, file), tree]);
    }
    programIn(tree);
    if (!existsSync(target)) renameSync(tree, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function programIn(tree: string): RedisProgram {
  const path = join(tree, 'usr/bin/redis-server');
  if (!isExecutable(path)) throw new Error(`no redis-server below ${tree}`);
  const libraries = ['usr/lib', 'lib']
    .map((folder) => join(tree, folder))
    .filter(existsSync)
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.includes('-linux-'))
        .map((name) => join(folder, name)),
    ]);
  return { path, env: { LD_LIBRARY_PATH: libraries.join(':') } };
}
