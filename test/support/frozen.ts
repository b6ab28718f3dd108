import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../workflows/kit/hash/fingerprint.ts';
import { contextVersionOf } from '../../workflows/kit/stored-snapshot.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import { type Import, readImports } from './import-graph.ts';

/** What a version of a workflow consisted of when it was frozen: `manifest.json` in its folder. */
export interface Manifest {
  id: string;
  version: number;
  /** Cases of real users run on it: from here on nothing of its own may change. */
  released: boolean;
  contextVersion: number;
  /** Fingerprint of the statechart with its events, forms, roles and sentences. */
  chart: string;
  /** The packages that it runs on, in their exact versions. */
  packages: Record<string, string>;
  /** SHA-256 of every file that it consists of: its folder and what that imports, however long the way. */
  files: Record<string, string>;
  /** What was frozen anew after the release, and why. */
  amendments?: { because: string; files: string[] }[];
}

/** Folders of all versions below a root, such as `workflows/service-purchase/v1`. */
export function versionFolders(root: string): string[] {
  return readdirSync(join(root, 'workflows'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, 'workflows', name))
        .filter((inner) => /^v\d+$/.test(inner))
        .map((inner) => `workflows/${name}/${inner}`),
    );
}

/** What a version consists of now, computed from the imports; types are gone when it runs and left out. */
export function stateOf(root: string, folder: string, workflow: Workflow): Manifest {
  const imports = readImports(root, ['workflows']);
  const { files, packages } = consistsOf(folder, imports);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return {
    id: workflow.id,
    version: workflow.version,
    released: false,
    contextVersion: contextVersionOf(workflow),
    chart: fingerprint(workflow),
    packages: Object.fromEntries(packages.map((name) => [name, dependencies[name] ?? 'undeclared'])),
    files: Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(root, file)))])),
  };
}

function consistsOf(folder: string, imports: readonly Import[]): { files: string[]; packages: string[] } {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly || from.startsWith(`${folder}/`)) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const own = imports.flatMap(({ from, to }) => [from, to]).filter((file) => file.startsWith(`${folder}/`));
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...own];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!file.startsWith('workflows/')) {
      if (!file.startsWith('node:')) packages.add(file);
    } else if (!files.has(file)) {
      files.add(file);
      waiting.push(...(next.get(file) ?? []));
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Files and packages that are not what they were: `changed`, `new` or `gone`. */
export function changesOf(was: Manifest, is: Manifest): { file: string; how: string }[] {
  const compared = (before: Record<string, string>, now: Record<string, string>) =>
    [...new Set([...Object.keys(before), ...Object.keys(now)])]
      .filter((name) => before[name] !== now[name])
      .map((file) => ({ file, how: !before[file] ? 'new' : !now[file] ? 'gone' : 'changed' }));
  return [...compared(was.files, is.files), ...compared(was.packages, is.packages)];
}

/** Why a version is not what it was frozen as and what to do about it; undefined where it is. */
export function objectionTo(folder: string, was: Manifest | undefined, is: Manifest): string | undefined {
  const name = `${is.id} v${is.version}`;
  if (!was) return `${name} has no ${folder}/manifest.json. Freeze it: npm run freeze`;
  const changes = changesOf(was, is);
  const same = was.chart === is.chart && was.contextVersion === is.contextVersion;
  if (changes.length === 0 && same) return undefined;
  const list = changes.map(({ file, how }) => `  ${how.padEnd(7)} ${file}`);
  if (!was.released) {
    return [
      `${name} is not what it was frozen as:`,
      ...list,
      'It is not released, so it may change. If you meant this, freeze it anew and commit its manifest.json with it:',
      '  npm run freeze',
    ].join('\n');
  }
  const own = changes.filter(({ file }) => file.startsWith(`${folder}/`));
  return [
    `${name} is released and cases run on it, but it is not what it was:`,
    ...list,
    ...(own.length > 0 ? remedyForOwn(folder, is) : remedyForShared(name)),
    'See docs/guides/versions.md.',
  ].join('\n');
}

const remedyForOwn = (folder: string, { version }: Manifest): string[] => [
  `Put the files of ${folder} back (git checkout <the release> -- ${folder}). Then, whichever you meant:`,
  `- other steps, guards, forms or periods: copy the folder to v${version + 1}, change that, and say in its migrateFrom how cases come over;`,
  '- one more field in the context: append a step to contextSteps that computes it for running cases, and then',
  '  GOUFU_FREEZE="why" npm run freeze   (only allowed with such a step, and while the chart stays as it is)',
];

const remedyForShared = (name: string): string[] => [
  `These files are shared by all versions. If what cases of ${name} do stays as it is (a rule with a later \`from\`, a`,
  'mended fault, a library), say so; the reason stays in the manifest:',
  '  GOUFU_FREEZE="why" npm run freeze',
  'If it does not stay as it is, put it back and let the next version import a file of its own.',
];

/** The manifest to write when somebody freezes. Throws the remedy where a released version may not change. */
export function freeze(folder: string, was: Manifest | undefined, is: Manifest, because: string): Manifest {
  if (!was?.released) return is;
  const changes = changesOf(was, is);
  const raised = is.contextVersion > was.contextVersion;
  const own = changes.some(({ file }) => file.startsWith(`${folder}/`));
  const allowed = was.chart === is.chart && (!own || raised);
  if (changes.length === 0 && allowed) return was;
  if (!allowed || because.length < 10) throw new Error(objectionTo(folder, was, is));
  const amendment = { because, files: changes.map(({ file }) => file) };
  return { ...is, released: true, amendments: [...(was.amendments ?? []), amendment] };
}
