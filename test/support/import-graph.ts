// dependency-cruiser 17.4 would be the tool for this, but it reads TypeScript through the compiler's JS API, which
// TypeScript 7 does not have: it then finds no `.ts` file at all and reports a clean, empty graph. So: our own,
// over the import statements as the formatter leaves them (one at the start of its line).
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

export interface Import {
  /** Path below the root, e.g. `src/engine/apply-event.ts`. */
  from: string;
  /** A path below the root, or the specifier of a package (`zod`, `node:fs`). */
  to: string;
  typeOnly: boolean;
}

const statement = /^(?:import|export)\s(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]/gm;
const sideEffect = /^import\s*['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of every source file in these folders; type-only ones too. */
export function readImports(root: string, folders: string[]): Import[] {
  return folders
    .flatMap((folder) => sourceFiles(join(root, folder)))
    .flatMap((file) => {
      const from = relative(root, file).split(sep).join('/');
      const text = readFileSync(file, 'utf8');
      const found = [
        ...[...text.matchAll(statement)].map((m) => ({
          specifier: m[2] as string,
          typeOnly: m[1] !== undefined,
        })),
        ...[...text.matchAll(sideEffect)].map((m) => ({ specifier: m[1] as string, typeOnly: false })),
        ...[...text.matchAll(dynamic)].map((m) => ({ specifier: m[1] as string, typeOnly: false })),
      ];
      return found.map(({ specifier, typeOnly }) => ({
        from,
        to: specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier,
        typeOnly,
      }));
    });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[/\\](node_modules|dist)[/\\]/.test(file));
}

/**
 * Each way round that leads back to where it began: `['a.ts', 'b.ts', 'a.ts']`. `import type` does not count: it is
 * gone when the code runs, so it cannot hand anybody a module that is only half loaded.
 */
export function findCycles(imports: Import[]): string[][] {
  const next = new Map<string, Import[]>();
  for (const one of imports.filter(({ typeOnly }) => !typeOnly))
    next.set(one.from, [...(next.get(one.from) ?? []), one]);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      cycles.push([...path.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
