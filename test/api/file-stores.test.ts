import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import type { Api } from '../../src/api/http/types.ts';
import { readConfig } from '../../src/shared/config.ts';
import { DiskStore } from '../../src/storage/disk.ts';
import { dropStale, fileStore, spool } from '../../src/storage/index.ts';
import { orphanFilesPair } from '../../workers/jobs/orphan-files.handler.ts';
import { filesOn, pdf, sha256, UploadBed } from './uploads.support.ts';

const bed = new UploadBed();

describe('in a bucket', () => {
  let folder: string;
  let app: Api;
  let url: string;
  let config: ReturnType<typeof readConfig>;
  const server = { close: async () => {} };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goufu-s3-'));
    const s3 = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: join(folder, 'bucket'),
      configureBuckets: [{ name: 'papers', configs: [] }],
    });
    const { port } = await s3.run();
    server.close = () => s3.close();
    config = readConfig({
      LOG_LEVEL: 'silent',
      GOUFU_RATE_LIMIT: '0',
      GOUFU_FILES: join(folder, 'files'),
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: 'papers',
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    });
    app = await buildApp({ engine: bed.w.engine, config });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await app.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a file is put, listed, given out and removed, and nothing of it is left on this machine', async () => {
    const content = pdf(randomBytes(3_000_000));
    const made = await bed.upload(content, '大.pdf', { url });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(await filesOn(join(folder, 'files'))).toEqual([]);
    expect((await bed.download(made.body.id, bed.officer, url)).content.equals(content)).toBe(true);
    const store = fileStore(config);
    const listed: string[] = [];
    for await (const { sha256: kept } of store.list()) listed.push(kept);
    expect(listed).toEqual([sha256(content)]);
    expect(await store.age(sha256(content))).toBeInstanceOf(Date);
    expect(await store.age(sha256(pdf()))).toBeUndefined();
    await store.remove(sha256(content));
    expect(await store.open(sha256(content))).toBeUndefined();
  });

  test('a bucket that is not there answers that files are not available, and files nothing', async () => {
    const lost = await buildApp({
      engine: bed.w.engine,
      config: { ...config, s3: { ...(config.s3 as NonNullable<typeof config.s3>), bucket: 'nowhere' } },
    });
    const at = await lost.listen({ port: 0, host: '127.0.0.1' });
    const before = (await bed.officer.get(`/api/v1/projects/${bed.instanceId}/documents`)).body.items.length;
    const answer = await bed.upload(pdf(), 'a.pdf', { url: at });
    await lost.close();
    expect(answer).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    expect((await bed.officer.get(`/api/v1/projects/${bed.instanceId}/documents`)).body.items).toHaveLength(
      before,
    );
    expect(await filesOn(join(folder, 'files'))).toEqual([]);
  });
});

test('files that no document refers to are removed after a day, young and used ones never', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goufu-orphans-'));
  const store = new DiskStore(folder);
  const keepOld = async (content: Buffer, ageHours: number) => {
    const file = await spool([content] as unknown as AsyncIterable<Uint8Array>, store.incoming, 1e9);
    await store.keep(file);
    const at = new Date(Date.now() - ageHours * 3_600_000);
    await utimes(join(folder, file.sha256.slice(0, 2), file.sha256), at, at);
    return file.sha256;
  };
  const [used, orphan, young] = [pdf(), pdf(), pdf()];
  await keepOld(used, 48);
  await keepOld(orphan, 48);
  await keepOld(young, 1);
  const context = {
    db: bed.w.db,
    config: readConfig({ GOUFU_FILES: folder }),
    now: () => bed.w.engine.clock.now(),
    effectId: 'orphans',
    signal: new AbortController().signal,
    finish: async (work: (tx: typeof bed.w.db) => Promise<void>) => work(recording),
  };
  const recording = { query: async () => [] } as unknown as typeof bed.w.db;
  // This database knows none of them: they are another's.
  await orphanFilesPair.handler(context as never, {});
  expect(await store.age(sha256(orphan))).toBeDefined();
  const { body: document } = await bed.register(used, { title: '在用' });
  await bed.w.db.query('update documents set content_at = now() where id = $1::uuid', [document.id]);
  await orphanFilesPair.handler(context as never, {});
  expect(await store.age(sha256(orphan))).toBeUndefined();
  expect(await store.age(sha256(used))).toBeDefined();
  expect(await store.age(sha256(young))).toBeDefined();
  expect(await dropStale(store.incoming, new Date())).toBe(0);
  await rm(folder, { recursive: true });
});
