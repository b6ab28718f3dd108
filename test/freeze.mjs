// `npm run freeze`: writes the manifest of every workflow version anew where that is allowed. A released version asks
// for a reason: GOUFU_FREEZE="why" npm run freeze.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'pure', 'test/model/frozen.test.ts', '-t', 'frozen, file by file'],
  { stdio: 'inherit', env: { ...process.env, GOUFU_FREEZE: process.env.GOUFU_FREEZE ?? 'yes' } },
);
process.exitCode = status ?? 1;
