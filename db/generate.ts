import { mkdirSync, writeFileSync } from 'node:fs';
import { baselineFiles } from './baseline.ts';
import { migrationsFolder } from './queries/schema-state.ts';

/**
 * `npm run db:generate`: writes the baseline anew from `db/schema` and `db/guarantees.ts`. Nothing is released before
 * 0.1.0, so there is this one migration and it is rewritten; from then on it stays and each change is a file of its own.
 */
mkdirSync(`${migrationsFolder}/meta`, { recursive: true });
for (const [path, content] of Object.entries(await baselineFiles()))
  writeFileSync(`${migrationsFolder}/${path}`, content);
