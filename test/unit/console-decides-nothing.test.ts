import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { roles } from '../../workflows/kit/actor.ts';
import { organisationV1 } from '../../workflows/organisation/v1/index.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';

const source = fileURLToPath(new URL('../../web/src', import.meta.url));
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
  .map((one) => join(one.parentPath, one.name));

it('the console knows no event and no role: what can be done, and by whom, comes from the API', () => {
  const events = [servicePurchaseV1, organisationV1].flatMap(({ events: table }) => Object.keys(table));
  const words = [...events.filter((type) => !type.includes('.')), ...Object.keys(roles)];
  const said = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return words
      .filter((word) => new RegExp(`['"\`]${word}['"\`]`).test(text))
      .map((word) => `${file}: ${word}`);
  });
  expect(files.length).toBeGreaterThan(20);
  expect(said).toEqual([]);
});
