import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as exported from '../../../workflows/rules/index.ts';
import { allRules, type Rule } from '../../../workflows/rules/index.ts';
import { built } from '../../shared/built.ts';

const root = fileURLToPath(new URL(built ? '../../' : '../../../', import.meta.url));
const rooms = ['workflows', 'src', 'workers'];
/** Where rules are written down, not read. */
const tables = /workflows\/rules\/(values|deadlines)\/|workflows\/rules\/(index|types)\.ts$/;

/** Identifiers and quoted texts of all code that may read a rule; of the lines that only import it, none. */
export function wordsOfCode(): Set<string> {
  const words = new Set<string>();
  for (const room of rooms) {
    for (const entry of readdirSync(join(root, room), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !path.endsWith('.ts') || tables.test(path.slice(root.length))) continue;
      const code = readFileSync(path, 'utf8').replace(/^import [^;]*;$|^export \{[^}]*\} from [^;]*;$/gm, '');
      for (const [word] of code.matchAll(/[A-Za-z_][\w.-]*/g)) {
        words.add(word);
        for (const part of word.split('.')) words.add(part);
      }
    }
  }
  return words;
}

/** Every rule by the name under which code knows it; records of methods are read by `methodOf`, all alike. */
export function rulesByName(): Record<string, Pick<Rule, 'id'>> {
  const isRule = (value: unknown): value is Pick<Rule, 'id'> =>
    typeof value === 'object' && value !== null && 'id' in value && !Array.isArray(value);
  const named = Object.entries(exported).filter((entry): entry is [string, Pick<Rule, 'id'>] =>
    isRule(entry[1]),
  );
  const known = new Set(named.map(([, { id }]) => id));
  const byId = allRules.filter(({ id }) => !known.has(id));
  return Object.fromEntries([
    ...named,
    ...byId.filter(({ id }) => !id.startsWith('method.')).map((rule) => [rule.id, rule] as const),
  ]);
}
