import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { bundleConsole } from '../../console/bundle.ts';
import { bundleSealingClient } from '../../sealing/bundle-client.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');
const server = join(dist, 'server');

/** Writes dist/: the program, the console and the module that seals bids in a browser. */
export async function build(): Promise<void> {
  // Without its stamp nobody runs what is half written.
  await rm(join(dist, 'stamp.json'), { force: true });
  await Promise.all([bundleProgram(), copyMigrations(), writeConsole(), writeSealingClient()]);
}

/**
 * Libraries that stay where npm put them: they find files of theirs beside them, are native, or are large and seldom
 * needed. The others go into the program, which then starts a fifth faster than from their thousand small files.
 */
const external = [
  '@bull-board/api',
  '@bull-board/fastify',
  '@electric-sql/pglite',
  '@node-rs/argon2',
  'bullmq',
  'docx',
  'elkjs',
  'esbuild',
  'exceljs',
  'nodemailer',
  'pino',
];

/** The program in one flat folder, in parts that are loaded when a command or a route asks for them. */
async function bundleProgram(): Promise<void> {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { goufu: 'src/main/cli/main.ts' },
    outdir: server,
    bundle: true,
    splitting: true,
    external,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: '[name]-[hash]',
    define: { GOUFU_BUILT: 'true' },
    // Some libraries are CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
  });
  const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
  for (const name of await readdir(server)) {
    if (!written.has(name)) await rm(join(server, name), { recursive: true });
  }
}

/** Beside the program, where db/queries/schema-state.ts finds them seen from its own folder. */
async function copyMigrations(): Promise<void> {
  await rm(join(dist, 'migrations'), { recursive: true, force: true });
  await cp(join(root, 'db', 'migrations'), join(dist, 'migrations'), { recursive: true });
}

async function writeConsole(): Promise<void> {
  await rm(join(dist, 'console'), { recursive: true, force: true });
  await bundleConsole(join(dist, 'console'));
}

async function writeSealingClient(): Promise<void> {
  await mkdir(join(dist, 'sealing'), { recursive: true });
  await writeFile(join(dist, 'sealing', 'client.js'), await bundleSealingClient());
}
