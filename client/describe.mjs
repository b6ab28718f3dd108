import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const goufu = fileURLToPath(new URL('../bin/goufu.mjs', import.meta.url));

/** The description of the API of this checkout as text, in one language; needs no server. */
export function describe(language) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [goufu, 'api', 'describe', '--lang', language],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`goufu api describe failed\n${stderr}`);
  return stdout;
}
