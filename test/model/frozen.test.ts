import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fingerprint } from '../../workflows/kit/hash/fingerprint.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';
import { freeze, type Manifest, objectionTo, stateOf, versionFolders } from '../support/frozen.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = versionFolders(root);

/** The one workflow that the folder exports. */
async function workflowIn(folder: string): Promise<Workflow> {
  const exported = Object.values((await import(/* @vite-ignore */ `${root}${folder}/index.ts`)) as object);
  const found = exported.find((one): one is Workflow => 'machine' in (one as object));
  if (!found) throw new Error(`${folder}/index.ts exports no workflow`);
  return found;
}

/**
 * A case keeps the version that it began with, so a released version never changes. `npm run freeze` runs this with
 * GOUFU_FREEZE set and writes the manifests anew where that is allowed.
 */
test.each(folders)('%s is what it was when it was frozen, file by file', async (folder) => {
  const file = `${root}${folder}/manifest.json`;
  const is = stateOf(root, folder, await workflowIn(folder));
  const was = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
  if (process.env.GOUFU_FREEZE) {
    const manifest = freeze(folder, was, is, process.env.GOUFU_FREEZE);
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    return;
  }
  const objection = objectionTo(folder, was, is);
  if (objection) expect.fail(objection);
});

test('both workflows are among the frozen, with what they import of kit, rules, calendar and scoring', async () => {
  expect(folders).toEqual(
    expect.arrayContaining(['workflows/organisation/v1', 'workflows/service-purchase/v1']),
  );
  const { files, packages } = stateOf(root, 'workflows/service-purchase/v1', servicePurchaseV1);
  for (const room of ['service-purchase/v1/guards', 'kit', 'rules', 'calendar', 'scoring'])
    expect(
      Object.keys(files).some((file) => file.startsWith(`workflows/${room}/`)),
      room,
    ).toBe(true);
  expect(Object.keys(files).filter((file) => file.startsWith('workflows/organisation/'))).toEqual([]);
  expect(packages).toMatchObject({ xstate: expect.any(String), zod: expect.any(String) });
});

const folder = 'workflows/loans/v1';
const frozen: Manifest = {
  id: 'loans',
  version: 1,
  released: false,
  contextVersion: 1,
  chart: 'c1',
  packages: { zod: '4.0.0' },
  files: { [`${folder}/guards.ts`]: 'a', 'workflows/kit/decide.ts': 'b' },
};
const released: Manifest = { ...frozen, released: true };
const guardChanged: Manifest = { ...frozen, files: { ...frozen.files, [`${folder}/guards.ts`]: 'z' } };
const kitChanged: Manifest = { ...frozen, files: { ...frozen.files, 'workflows/kit/decide.ts': 'z' } };

test('before the release a change is named by its file, with the command that freezes anew', () => {
  expect(objectionTo(folder, frozen, frozen)).toBeUndefined();
  const said = objectionTo(folder, frozen, guardChanged);
  expect(said).toContain(`changed ${folder}/guards.ts`);
  expect(said).toContain('npm run freeze');
  expect(freeze(folder, frozen, guardChanged, '1')).toEqual(guardChanged);
});

test('files that came, files that went and another version of a package are changes too', () => {
  const { [`${folder}/guards.ts`]: _, ...rest } = frozen.files;
  const now = { ...frozen, files: { ...rest, [`${folder}/rows.ts`]: 'r' }, packages: { zod: '4.1.0' } };
  const said = objectionTo(folder, frozen, now);
  expect(said).toContain(`gone    ${folder}/guards.ts`);
  expect(said).toContain(`new     ${folder}/rows.ts`);
  expect(said).toContain('changed zod');
});

test('after the release a changed file of the version is refused, with what to do instead', () => {
  const said = objectionTo(folder, released, guardChanged);
  expect(said).toContain(`changed ${folder}/guards.ts`);
  expect(said).toMatch(/copy the folder to v2.*migrateFrom/);
  expect(said).toContain('contextSteps');
  expect(() => freeze(folder, released, guardChanged, 'a longer reason')).toThrow('guards.ts');
});

test('after the release a context step may be appended, but not with a changed chart', () => {
  const withStep = { ...guardChanged, contextVersion: 2 };
  expect(freeze(folder, released, withStep, 'the field for late interest')).toMatchObject({
    released: true,
    contextVersion: 2,
    amendments: [{ because: 'the field for late interest', files: [`${folder}/guards.ts`] }],
  });
  expect(() => freeze(folder, released, { ...withStep, chart: 'c2' }, 'a longer reason')).toThrow();
});

test('after the release a shared file needs a reason, which stays in the manifest', () => {
  expect(objectionTo(folder, released, kitChanged)).toContain('GOUFU_FREEZE="why" npm run freeze');
  expect(() => freeze(folder, released, kitChanged, '1')).toThrow('decide.ts');
  const amended = freeze(folder, released, kitChanged, 'decree of 2027, in force from 1 May');
  expect(amended.amendments).toEqual([
    { because: 'decree of 2027, in force from 1 May', files: ['workflows/kit/decide.ts'] },
  ]);
  expect(objectionTo(folder, amended, { ...kitChanged, released: true })).toBeUndefined();
});

test('the fingerprint changes with a role, a form, a target, and with nothing that is only order of keys', () => {
  const before = fingerprint(servicePurchaseV1);
  const { SCREEN, SUBMIT } = servicePurchaseV1.events;
  if (!SCREEN || !SUBMIT) throw new Error('events are missing');
  const withEvents = (events: Workflow['events']) =>
    fingerprint({ ...servicePurchaseV1, events: { ...servicePurchaseV1.events, ...events } });

  expect(withEvents({ SCREEN: { ...SCREEN, roles: ['leader'] } })).not.toBe(before);
  expect(withEvents({ SCREEN: { ...SCREEN, data: SUBMIT.data } })).not.toBe(before);
  const reordered = Object.fromEntries(Object.entries(SCREEN).toReversed()) as unknown as typeof SCREEN;
  expect(withEvents({ SCREEN: reordered })).toBe(before);
  const config = structuredCloneOf(servicePurchaseV1.machine.config);
  config.states.main.initial = 'initiation';
  const machine = { ...servicePurchaseV1.machine, config } as unknown as Workflow['machine'];
  expect(fingerprint({ ...servicePurchaseV1, machine })).not.toBe(before);
});

/** A copy deep enough to change one state's initial child; functions stay as they are. */
function structuredCloneOf(config: unknown): { states: { main: { initial: string } } } {
  const { states, ...rest } = config as { states: Record<string, object> };
  return { ...rest, states: { ...states, main: { ...states.main } } } as never;
}
