// Types of the API from its own description, for the client and for the console: `npm run generate`. With --check
// nothing is written; the exit code tells whether they are those of this version.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe } from './describe.mjs';

const file = fileURLToPath(new URL('src/schema.ts', import.meta.url));
// Examples say nothing of types; and what is JSON may be had as a spreadsheet as well, which is not read by a program.
const said = JSON.stringify(JSON.parse(describe('en')), (key, value) => {
  if (key === 'example') return undefined;
  const json = key === 'content' && value['application/json'];
  return json ? { 'application/json': json } : value;
});
const digest = createHash('sha256').update(said).digest('hex');
const first = `// Generated from the description of the API (sha256 ${digest}) by \`npm run generate\`. Do not edit.`;
const isFresh = existsSync(file) && readFileSync(file, 'utf8').startsWith(first);

if (process.argv.includes('--check')) {
  if (!isFresh) {
    console.error('client/src/schema.ts 已过期，请运行 npm run generate');
    console.error('client/src/schema.ts is of another description: run `npm run generate`');
    process.exit(1);
  }
} else if (!isFresh) {
  // A default is the server's to fill in: whoever asks may leave it out.
  const types = astToString(await openapiTS(said, { defaultNonNullable: false, alphabetize: false }));
  writeFileSync(file, `${first}\n${types}`);
  console.log(`client/src/schema.ts: ${types.split('\n').length} lines`);
}
