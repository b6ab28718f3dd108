import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprint } from '../../workflows/kit/hash/fingerprint.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import { organisationV1 } from '../../workflows/organisation/v1/index.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';

/**
 * Projects keep the version that they were started with, so a published version never changes: make a v2 instead.
 * Until the release that publishes it, `GOUFU_FREEZE=1 npm test -- test/model/frozen.test.ts` freezes it anew.
 */
const published: [Workflow, URL][] = [
  [servicePurchaseV1, new URL('../../workflows/service-purchase/v1/manifest.json', import.meta.url)],
  [organisationV1, new URL('../../workflows/organisation/v1/manifest.json', import.meta.url)],
];

test.each(published)('a published version is what it was when it was published', (workflow, file) => {
  if (process.env.GOUFU_FREEZE) {
    const { id, version } = workflow;
    writeFileSync(file, `${JSON.stringify({ id, version, sha256: fingerprint(workflow) }, null, 2)}\n`);
  }
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    id: workflow.id,
    version: workflow.version,
    sha256: fingerprint(workflow),
  });
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
