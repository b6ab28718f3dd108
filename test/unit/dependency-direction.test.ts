import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { findCycles, type Import, readImports } from '../support/import-graph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Rooms, most specific first, and the rooms that each may import besides itself.
const rooms: [name: string, files: RegExp, mayImport: string[]][] = [
  ['workflow parts', /^workflows\/(kit|rules|calendar|scoring)\//, []],
  ['service-purchase', /^workflows\/service-purchase\//, ['workflow parts']],
  ['organisation', /^workflows\/organisation\//, ['workflow parts']],
  ['workflow list', /^workflows\/[^/]+\.ts$/, ['workflow parts', 'service-purchase', 'organisation']],
  // Named SQL: the one part of the database that everybody who answers from it may call.
  ['queries', /^db\/queries\//, ['workflows', 'db']],
  ['db', /^db\//, ['workflows', 'queries']],
  // Sealing runs at the bidder's too: it may import nothing of ours. Its keys/ are the server's files.
  ['sealing', /^src\/sealing\//, []],
  // Where files are kept knows digests, not documents.
  ['storage', /^src\/storage\//, []],
  // Papers are computed from a record that is handed in.
  ['papers', /^src\/papers\//, ['workflows']],
  // It knows how workflows are declared and no workflow: those are handed in, by src/main/registered-workflows.ts.
  ['engine', /^src\/engine\//, ['workflow parts', 'db', 'queries', 'shared', 'sealing']],
  // Bids, sealing, covers and panels: what stands beside the engine, which knows workflows and no project.
  ['tender', /^src\/tender\//, ['workflows', 'db', 'queries', 'shared', 'sealing', 'engine']],
  ['diagram', /^src\/diagram\//, ['workflows']],
  // Builds the web console and reads its files; knows nothing of what the console shows.
  ['console', /^src\/console\//, ['shared']],
  // Spreadsheets as files: what they mean to the records is not its affair.
  ['sheets', /^src\/sheets\//, ['workflows', 'shared']],
  // Ledger, needs and budget lines as they are entered, one by one or from a spreadsheet.
  ['records', /^src\/records\//, ['workflows', 'db', 'queries', 'engine', 'shared']],
  [
    'api',
    /^src\/api\//,
    [
      'workflows',
      'queries',
      'engine',
      'tender',
      'records',
      'diagram',
      'shared',
      'sealing',
      'sheets',
      'storage',
      'papers',
    ],
  ],
  // What an import enters goes through the same doors as the API's routes, and is done by a worker.
  [
    'imports',
    /^src\/imports\//,
    ['workflows', 'db', 'queries', 'engine', 'records', 'shared', 'sheets', 'storage'],
  ],
  // Whoever starts a process joins the rooms together, so these alone may see all of them.
  [
    'main',
    /^src\/main\//,
    [
      'workflows',
      'db',
      'queries',
      'engine',
      'tender',
      'diagram',
      'api',
      'imports',
      'sheets',
      'workers',
      'shared',
      'sealing',
      'storage',
      'console',
    ],
  ],
  // As the engine: what a workflow wants done beside its cases is declared where it is registered.
  ['workers', /^workers\//, ['workflow parts', 'queries', 'engine', 'imports', 'shared', 'storage']],
  ['shared', /^src\/shared\//, ['workflows', 'db']],
  ['web', /^web\//, []],
];

/** What a room may know the shape of without loading it: an open database is handed in, an answer is received. */
const typesFrom: Record<string, string[]> = { web: ['api'], api: ['db', 'console'], workers: ['db'] };

/** Words of figures, pure and without a library: the console writes an amount in words as it is typed. */
const pureForAll = ['workflows/scoring/amount-in-words.ts'];

const workflowRooms = ['workflow parts', 'service-purchase', 'organisation', 'workflow list'];
const pureBuiltins = ['node:crypto']; // for digests

function roomOf(file: string): string | undefined {
  return rooms.find(([, files]) => files.test(file))?.[0];
}

/** Why the import is not allowed, or undefined. */
function objection({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  if (!room) return `${from} is in no room: name it in this test`;
  const builtin = to.startsWith('node:') || builtinModules.includes(to);
  if (workflowRooms.includes(room) && builtin && !pureBuiltins.includes(to)) {
    return `${from} → ${to}: workflows do no input or output`;
  }
  if (!/^(workflows|db|src|workers|web|test|bench)\//.test(to)) return undefined;
  if (!from.startsWith('workflows/') && /^workflows\/[^/]+\/v\d+\//.test(to)) {
    return `${from} → ${to}: a workflow has one door, its index.ts; export there what is needed outside`;
  }
  const target = roomOf(to);
  if (room === target) return undefined;
  if (typeOnly && target && typesFrom[room]?.includes(target)) return undefined;
  if (pureForAll.includes(to)) return undefined;
  const allowed = rooms
    .find(([name]) => name === room)?.[2]
    .flatMap((name) => (name === 'workflows' ? workflowRooms : [name]));
  return target && allowed?.includes(target)
    ? undefined
    : `${from} → ${to}: ${room} may not import ${target ?? to}`;
}

const folders = ['workflows', 'db', 'src', 'workers', 'web'];

function objections(imports: Import[]): string[] {
  return imports.flatMap((one) => objection(one) ?? []);
}

const ours = readImports(
  root,
  folders.filter((folder) => existsSync(join(root, folder))),
);

test('imports go one way: workflows, then db, then the engine, then api and workers', () => {
  expect(ours.length, 'the check found no import at all, so it checks nothing').toBeGreaterThan(0);
  expect(objections(ours)).toEqual([]);
});

test('no file loads itself, however long the way round', () => {
  expect(findCycles(ours).map((cycle) => cycle.join(' → '))).toEqual([]);
});

/** A tree of files in a temporary folder, and what the check finds in it. */
function plant(files: Record<string, string>): Import[] {
  const planted = mkdtempSync(join(tmpdir(), 'goufu-planted-'));
  onTestFinished(() => rmSync(planted, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(planted, name)), { recursive: true });
    writeFileSync(join(planted, name), `${text}\n`);
  }
  const present = folders.filter((folder) => existsSync(join(planted, folder)));
  return readImports(planted, present);
}

test.each([
  ['workflows/kit/effect.ts', "import { db } from '../../db/client.ts';"],
  ['workflows/kit/effect.ts', "import { readFileSync } from 'node:fs';"],
  ['workflows/kit/effect.ts', "import { machine } from '../service-purchase/v1/machine.ts';"],
  ['workflows/organisation/v1/machine.ts', "export * from '../../service-purchase/v1/machine.ts';"],
  ['db/client.ts', "import type { Commit } from '../src/engine/commit.ts';"],
  ['src/engine/start.ts', "import {\n  route,\n} from '../api/routes.ts';"],
  ['src/api/routes.ts', "import '../../db/client.ts';"],
  ['workers/outbox.ts', "const client = await import('../db/client.ts');"],
  ['web/main.tsx', "import { schema } from '../src/api/schema.ts';"],
  ['web/main.tsx', "import type { Row } from '../db/schema/projects.ts';"],
  ['src/engine/start.ts', "import { clock } from '../../test/support/clock.ts';"],
  ['src/elsewhere/file.ts', "import { z } from 'zod';"],
  ['src/loose.ts', "import { z } from 'zod';"],
  ['src/engine/start.ts', "import { openBids } from '../tender/open-bids.ts';"],
  ['src/engine/score.ts', "import { rankProject } from '../../workflows/service-purchase/index.ts';"],
  ['src/engine/score.ts', "import type { Sourcing } from '../../workflows/service-purchase/index.ts';"],
  ['src/engine/score.ts', "const purchases = await import('../../workflows/service-purchase/index.ts');"],
  ['workers/jobs/score.ts', "import { fen } from '../../workflows/service-purchase/index.ts';"],
  ['workers/jobs/covers.ts', "import { dueCovers } from '../../src/tender/covers/plant.ts';"],
  ['workers/jobs/suspend.ts', "import { organisationV1 } from '../../workflows/organisation/index.ts';"],
  ['db/facts/panel.ts', "import type { Tied } from '../../workflows/service-purchase/v1/people/tied.ts';"],
])('a planted wrong import in %s is found: %s', (file, text) => {
  expect(objections(plant({ [file]: text }))).toHaveLength(1);
});

test.each([
  ['workflows/service-purchase/v1/guards.ts', "import { working } from '../../calendar/calendar.ts';"],
  ['src/engine/start.ts', "import { client } from '../../db/client.ts';"],
  ['src/api/tools.ts', "import { rankBids } from '../../workflows/scoring/ranking.ts';"],
  ['src/api/principals.ts', "import type { Db } from '../../db/client.ts';"],
  ['web/main.tsx', "import type { schema } from '../src/api/schema.ts';"],
  ['src/engine/start.ts', "// import { route } from '../api/routes.ts';\nimport { z } from 'zod';"],
])('a right import in %s passes: %s', (file, text) => {
  expect(objections(plant({ [file]: text }))).toEqual([]);
});

test('a planted cycle through three files is found, and one that types alone close is none', () => {
  const imports = plant({
    'db/a.ts': "import { b } from './b.ts';",
    'db/b.ts': "export { c } from './c.ts';",
    'db/c.ts': "import { a } from './a.ts';",
    'db/types.ts': "import type { User } from './user.ts';",
    'db/user.ts': "import { types } from './types.ts';",
  });
  expect(findCycles(imports)).toEqual([['db/a.ts', 'db/b.ts', 'db/c.ts', 'db/a.ts']]);
});
