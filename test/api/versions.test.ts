import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../src/api/app.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { migrateCase } from '../../src/engine/migrate-cases.ts';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';
import { defineEvent } from '../../workflows/kit/define.ts';
import { text } from '../../workflows/kit/fields.ts';
import { newestOf } from '../../workflows/kit/versions.ts';
import type { EventDefinition, Workflow } from '../../workflows/kit/workflow.ts';
import { servicePurchase } from '../../workflows/service-purchase/index.ts';
import { base } from '../../workflows/service-purchase/v1/project/base.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { need } from '../model/support/tender-steps.ts';
import { type Caller, caller, quiet, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
const began = '2026-06-03T09:00:00.000+08:00';
let cast: Cast;
let old: string;

const first = newestOf(servicePurchase);
const { RECORD_FINDING: _, ...kept } = first.events;
const note = defineEvent({
  type: 'NOTE',
  title: { zh: '记事', en: 'Make a note' },
  roles: ['officer'],
  data: z.strictObject({ text: text('内容', 'Text') }),
  clause: { zh: '测试条款', en: 'test clause' },
  optional: true,
}) as unknown as EventDefinition;

/** A second version of the project workflow: audit findings are gone, the officer may make a note instead. */
const second: Workflow = {
  ...first,
  version: first.version + 1,
  machine: chartWithNotes(),
  events: { ...kept, NOTE: note },
  migrateFrom: { [first.version]: ({ state, context }) => ({ state, context }) },
};

function chartWithNotes(): Workflow['machine'] {
  const { config } = first.machine;
  const { main, ...regions } = config.states as Record<string, { on: Record<string, unknown> }>;
  const { RECORD_FINDING: _, ...on } = main?.on ?? {};
  const states = { main: { ...main, on: { ...on, NOTE: {} } }, ...regions };
  return base.createMachine({ ...config, states } as never) as unknown as Workflow['machine'];
}

/** The same people over a server of the release that has both versions. */
async function laterServer() {
  const [purchase, ...others] = registeredWorkflows();
  if (!purchase) throw new Error('no workflow is registered');
  const workflows = [purchase, { ...purchase, workflow: second }, ...others];
  const engine = createEngine({ db: w.db, clock: w.engine.clock, workflows });
  const app = await buildApp({ engine, config: quiet });
  onTestFinished(() => app.close());
  const as = ({ key, userId }: Caller) => caller(app, key, userId);
  return { engine, officer: as(cast.officer), auditor: as(cast.auditor) };
}

const begin = async (officer: Caller): Promise<string> => {
  const body = { bodyId: cast.bodyId, title: '互助服务', category: need.category };
  return (await officer.post('/api/v1/projects', body)).body.id;
};

async function step(who: Caller, id: string, type: string, data: object) {
  const { headers } = await who.get(`/api/v1/projects/${id}`);
  return who.post(`/api/v1/projects/${id}/events`, { type, data }, { 'if-match': String(headers.etag) });
}

const eventsFor = async (who: Caller, id: string): Promise<string[]> =>
  (await who.get(`/api/v1/projects/${id}/actions`)).body.map(({ event }: { event: string }) => event);

beforeAll(async () => {
  await clock.set(w, began);
  cast = await castOf(w);
  old = await begin(cast.officer);
  const found = await step(cast.auditor, old, 'RECORD_FINDING', { finding: '台账不全' });
  expect(found.status).toBe(200);
}, 60_000);

it('a project of an older version is shown, listed, acted in and drawn as it began; a new one begins with the newest', async () => {
  const { officer, auditor } = await laterServer();
  expect((await officer.get(`/api/v1/projects/${old}`)).body.workflow).toBe('service-purchase/v1');
  const fresh = await begin(officer);
  expect((await officer.get(`/api/v1/projects/${fresh}`)).body.workflow).toBe('service-purchase/v2');

  expect(await eventsFor(auditor, old)).toContain('RECORD_FINDING');
  expect(await eventsFor(officer, old)).not.toContain('NOTE');
  expect(await eventsFor(officer, fresh)).toContain('NOTE');
  expect((await step(officer, old, 'NOTE', { text: '电话沟通' })).body.code).toBe('UNKNOWN_EVENT');
  expect((await step(auditor, fresh, 'RECORD_FINDING', { finding: '无' })).body.code).toBe('UNKNOWN_EVENT');
  expect((await step(officer, fresh, 'NOTE', { text: '电话沟通' })).status).toBe(200);
  expect((await step(auditor, old, 'RECORD_FINDING', { finding: '已补' })).status).toBe(200);

  for (const id of [old, fresh]) {
    for (const part of ['deadlines', 'diagram', 'events', 'actions?all=true']) {
      expect((await officer.get(`/api/v1/projects/${id}/${part}`)).status, part).toBe(200);
    }
  }
  const { items } = (await officer.get('/api/v1/projects')).body;
  expect(items.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([old, fresh]));
  const { stages } = (await officer.get('/api/v1/vocabulary')).body;
  expect(stages['service-purchase'].needs).toEqual({ zh: expect.any(String), en: expect.any(String) });
});

it('after a migration the project goes on in the newest; its history keeps the words of the version it was in', async () => {
  const { engine, officer, auditor } = await laterServer();
  await clock.set(w, '2026-06-10T09:00:00.000+08:00');
  const order = { workflow: 'service-purchase', from: 1, to: 2, because: '试点结束' };
  expect(await migrateCase(engine, order, old)).toBe('migrated');

  expect((await officer.get(`/api/v1/projects/${old}`)).body.workflow).toBe('service-purchase/v2');
  expect(await eventsFor(auditor, old)).not.toContain('RECORD_FINDING');
  expect((await step(officer, old, 'NOTE', { text: '电话沟通' })).status).toBe(200);
  const { items } = (await officer.get(`/api/v1/projects/${old}/events`)).body;
  expect(items.map(({ title: { zh } }: { title: { zh: string } }) => zh)).toEqual([
    '记事',
    '转入流程新版本',
    '登记经审意见',
    '登记经审意见',
    `发起：${first.title.zh}`,
  ]);
  const past = await officer.get(`/api/v1/projects/${old}?asOf=${encodeURIComponent(began)}`);
  expect(past.body.workflow).toBe('service-purchase/v1');
});
