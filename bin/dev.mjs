// `npm run dev`: serves the sources for development and starts again whenever one of them changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['src', 'workflows', 'db', 'workers'];
/** An editor writes a file in several steps, and a branch many files. */
const settleMs = 200;

let child;
let ending = false;

function start() {
  child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      fileURLToPath(new URL('../src/main/cli/main.ts', import.meta.url)),
      'dev',
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  child.on('exit', (code) => {
    child = undefined;
    if (ending) process.exit(code ?? 0);
    if (code) console.log('已停止；保存修改后重新启动。Stopped; starts again when a file is saved.');
  });
}

/** The old one lets go of the database first. */
function restart() {
  if (!child) return start();
  child.once('exit', () => ending || start());
  child.kill('SIGTERM');
}

let settling;
for (const folder of folders) {
  watch(fileURLToPath(new URL(`../${folder}`, import.meta.url)), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(restart, settleMs);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending = true;
    if (child) child.kill(signal);
    else process.exit(0);
  });
}
start();
