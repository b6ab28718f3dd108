// Writes the description of the API in both languages into a folder: `npm run lint` has Spectral read it there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from './describe.mjs';

const [folder = '.cache/openapi'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const language of ['zh', 'en']) writeFileSync(join(folder, `${language}.json`), describe(language));
