// Judges the documents of a folder with Microsoft's Open XML SDK, in a process of its own: it keeps the processor to
// itself for seconds, which would make the server beside it refuse its callers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import validate, { ready } from '@ooxml-tools/validate';

const [, , folder] = process.argv;
await ready();
const faults = {};
for (const name of readdirSync(folder)) {
  const found = await validate(readFileSync(join(folder, name)), 'docx');
  if (found.length > 0)
    faults[name] = found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}
process.stdout.write(JSON.stringify(faults), () => process.exit(0));
