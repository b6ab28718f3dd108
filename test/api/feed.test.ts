import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Caller, world } from './support.ts';

const w = world();
let officer: Caller;
let bodyId: string;

beforeAll(async () => {
  bodyId = await w.body('平顶山市总工会');
  officer = await w.person('经办', [{ role: 'officer', bodyId }]);
});

async function newProject(title: string): Promise<string> {
  const { status, body } = await officer.post('/api/v1/projects', { bodyId, title, category: 'training' });
  expect(status).toBe(201);
  return body.id;
}

async function read(after = '', limit = 100): Promise<{ ids: string[]; next: string | null }> {
  const { status, body } = await officer.get(`/api/v1/feed?after=${after}&limit=${limit}`);
  expect(status).toBe(200);
  return { ids: body.items.map((item: { instanceId: string }) => item.instanceId), next: body.next };
}

/** Other tests' transactions on this server hold the feed back too: asked again until all that is due is there. */
const readsAll = (count: number, after = '') =>
  vi.waitFor(
    async () => {
      const page = await read(after);
      expect(page.ids).toHaveLength(count);
      return page;
    },
    { timeout: 20_000 },
  );

describe('the feed', () => {
  it('gives every event once, page by page, and then what came since', async () => {
    const made = [await newProject('一'), await newProject('二'), await newProject('三')];
    await readsAll(3);
    const first = await read('', 2);
    const second = await read(first.next ?? '', 2);
    expect([...first.ids, ...second.ids]).toEqual(made);
    expect((await read(second.next ?? '')).ids).toEqual([]);
    const later = await newProject('四');
    expect((await readsAll(1, second.next ?? '')).ids).toEqual([later]);
  });

  it('waits for a transaction that is still open rather than pass over what it will commit', async () => {
    const { next } = await readsAll(4);
    let project = '';
    await w.db.transaction(async (tx) => {
      // The open transaction has its place in the order already, though nothing of it can be seen yet.
      await tx.query('select pg_current_xact_id()');
      project = await newProject('提交在前，开始在后');
      expect((await read(next ?? '')).ids).toEqual([]);
    });
    expect((await readsAll(1, next ?? '')).ids).toEqual([project]);
  });

  it('shows nothing of bodies that the reader does not belong to', async () => {
    const stranger = await w.person('外人', [{ role: 'officer', bodyId: await w.body('别的工会') }]);
    expect((await stranger.get('/api/v1/feed')).body.items).toEqual([]);
  });

  it('refuses a place that it never gave', async () => {
    for (const after of ['zzz', '0', `${bodyId}.7`]) {
      expect(await officer.get(`/api/v1/feed?after=${after}`)).toMatchObject({
        status: 422,
        body: { code: 'INVALID_DATA' },
      });
    }
  });
});
