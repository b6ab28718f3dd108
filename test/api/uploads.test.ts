import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import type { Api } from '../../src/api/types.ts';
import { readConfig } from '../../src/config.ts';
import { DiskStore } from '../../src/storage/disk.ts';
import { dropStale, fileStore, spool } from '../../src/storage/index.ts';
import { orphanFilesPair } from '../../workers/jobs/orphan-files.handler.ts';
import { type Answered, type Caller, quiet, world } from './support.ts';

const w = world();
let officer: Caller;
let finance: Caller;
let stranger: Caller;
let instanceId: string;
let address: string;

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const pdf = (more = randomBytes(2_000)) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'), more, Buffer.from('\n%%EOF\n')]);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const filesOn = async (folder = quiet.filesDirectory as string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

beforeAll(async () => {
  const city = await w.body('市总工会');
  officer = await w.person('经办', [{ role: 'officer', bodyId: city }]);
  finance = await w.person('财务', [{ role: 'finance', bodyId: city }]);
  stranger = await w.person('外人', [{ role: 'officer', bodyId: await w.body('他市总工会') }]);
  const made = await officer.post('/api/v1/projects', { bodyId: city, title: '项目', category: 'training' });
  instanceId = made.body.id;
  address = await w.app.listen({ port: 0, host: '127.0.0.1' });
});

async function upload(
  content: Uint8Array,
  name: string,
  { who = officer, url = address, ...more }: { who?: Caller; url?: string; [field: string]: unknown } = {},
  headers: Record<string, string> = {},
) {
  const form = new FormData();
  form.set('instanceId', instanceId);
  form.set('kind', '佐证材料');
  for (const [field, value] of Object.entries(more)) form.set(field, String(value));
  form.set('file', new Blob([content]), name);
  const answer = await fetch(`${url}/api/v1/documents/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.key}`, ...headers },
    body: form,
  });
  return { status: answer.status, body: (await answer.json()) as Answered['body'] };
}

const put = async (id: string, content: Uint8Array, who = officer, type = 'application/pdf') => {
  const answer = await fetch(`${address}/api/v1/documents/${id}/content`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${who.key}`, 'content-type': type },
    body: content,
  });
  return { status: answer.status, body: (await answer.json()) as Answered['body'] };
};

const download = async (id: string, who = officer, url = address) => {
  const answer = await fetch(`${url}/api/v1/documents/${id}/content`, {
    headers: { authorization: `Bearer ${who.key}` },
  });
  return { status: answer.status, headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
};

const register = (content: Uint8Array, more: object = {}) =>
  officer.post('/api/v1/documents', {
    instanceId,
    kind: '合同',
    title: '合同文本',
    sha256: sha256(content),
    bytes: content.byteLength,
    mediaType: 'application/pdf',
    ...more,
  });

test('what is uploaded comes back as it was, by its digest, as a download under its own name', async () => {
  const content = pdf();
  const made = await upload(content, '签到表（一期）.pdf');
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  expect(made.body).toMatchObject({
    title: '签到表（一期）',
    sha256: sha256(content),
    bytes: content.byteLength,
    mediaType: 'application/pdf',
    version: 1,
    createdBy: officer.userId,
    contentAt: expect.any(String),
  });
  const { status, headers, content: got } = await download(made.body.id, finance);
  expect(status).toBe(200);
  expect(got.equals(content)).toBe(true);
  expect(headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('签到表（一期）.pdf')}`,
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect((await download(made.body.id, stranger)).status).toBe(404);
});

test('a new version stands beside the old one, and the same content is stored once', async () => {
  const [first, second] = [pdf(), pdf()];
  const one = await upload(first, 'a.pdf', { title: '台账' });
  const two = await upload(second, 'a.pdf', { title: '台账' });
  const three = await upload(first, 'a.pdf', { title: '台账' });
  expect([one, two, three].map(({ body }) => body.version)).toEqual([1, 2, 3]);
  expect((await download(one.body.id)).content.equals(first)).toBe(true);
  expect((await download(two.body.id)).content.equals(second)).toBe(true);
  expect((await filesOn()).filter((name) => name === sha256(first))).toHaveLength(1);
});

test('an upload that is repeated with its key is filed once; another file under that key is refused', async () => {
  const content = pdf();
  const key = { 'idempotency-key': 'upload-1' };
  const first = await upload(content, 'b.pdf', {}, key);
  const again = await upload(content, 'b.pdf', {}, key);
  expect(again.body.id).toBe(first.body.id);
  expect((await upload(pdf(), 'b.pdf', {}, key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('content may come later and must be what was registered; knowing a digest opens nothing', async () => {
  const content = pdf();
  await upload(content, 'c.pdf');
  const { body: document } = await register(content);
  // The same bytes are stored, but nobody has handed them in for this document.
  expect((await download(document.id)).status).toBe(404);
  const wrong = await put(document.id, pdf());
  expect(wrong).toMatchObject({ status: 422, body: { reasons: [{ rule: 'upload.digest' }] } });
  expect((await put(document.id, content, stranger)).status).toBe(404);
  expect((await put(document.id, content)).body.contentAt).toEqual(expect.any(String));
  expect((await put(document.id, content)).status).toBe(200);
  expect((await download(document.id)).content.equals(content)).toBe(true);
  const json = Buffer.from('{"a":1}');
  const text = await register(json, { mediaType: 'text/plain', title: '说明' });
  expect((await put(text.body.id, json, officer, 'application/json')).status).toBe(200);
});

describe('the content decides what a file is', () => {
  const office = async (type: string) => {
    const zip = new JSZip();
    zip.file(
      '[Content_Types].xml',
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    );
    return zip.generateAsync({ type: 'nodebuffer' });
  };
  const ofd = async () => new JSZip().file('OFD.xml', '<OFD/>').generateAsync({ type: 'nodebuffer' });
  const taken: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ['照片.png', () => png, 'image/png'],
    ['表.xlsx', () => office('spreadsheetml.sheet'), 'spreadsheetml'],
    ['文.docx', () => office('wordprocessingml.document'), 'wordprocessingml'],
    ['版式.ofd', ofd, 'application/ofd'],
    ['名单.csv', () => Buffer.from('\ufeff姓名,电话\n张三,1\n'), 'text/csv'],
    ['旧名单.csv', () => Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a]), 'text/csv'],
    ['说明.TXT', () => Buffer.from('说明'), 'text/plain'],
  ];
  test.each(taken)('%s is taken', async (name, content, mediaType) => {
    const made = await upload(await content(), name);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.mediaType).toContain(mediaType);
  });

  const refused: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ['合同.pdf', () => png, 'upload.mismatch'],
    ['照片.png', () => pdf(), 'upload.mismatch'],
    ['页面.html', () => Buffer.from('<html><script>alert(1)</script>'), 'upload.mismatch'],
    ['文.docx', ofd, 'upload.mismatch'],
    ['程序.exe', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'upload.type'],
    ['说明.txt', () => Buffer.from([0x61, 0x00, 0x62]), 'upload.type'],
    ['动画.gif', () => Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), 'upload.type'],
    ['空.pdf', () => Buffer.alloc(0), 'upload.empty'],
  ];
  test.each(refused)(
    '%s with other content is refused in words, and nothing of it stays',
    async (name, content, rule) => {
      const before = await filesOn();
      const answer = await upload(await content(), name);
      expect(answer).toMatchObject({ status: 422, body: { code: 'DATA_REFUSED', reasons: [{ rule }] } });
      expect(answer.body.reasons[0].sentence.zh).toMatch(/[。]$/);
      expect(await filesOn()).toEqual(before);
    },
  );
});

describe('too large', () => {
  const mebibyte = Buffer.alloc(1_048_576, 'a');
  /** Writes what is asked for as fast as it is taken, and stops when an answer comes. */
  const flood = (
    path: string,
    method: string,
    headers: Record<string, string>,
    megabytes: number,
    head = '',
  ) =>
    new Promise<{ status: number; body: { code: string }; sent: number }>((resolve, reject) => {
      let sent = 0;
      let answered = false;
      const outgoing = httpRequest(
        `${address}${path}`,
        { method, headers: { authorization: `Bearer ${officer.key}`, ...headers } },
        (answer) => {
          answered = true;
          let text = '';
          answer.on('data', (part) => (text += part));
          answer.on('end', () => {
            resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text), sent });
            outgoing.destroy();
          });
        },
      );
      outgoing.on('error', (error) => (answered ? undefined : reject(error)));
      if (head) outgoing.write(head);
      else outgoing.flushHeaders();
      const write = () => {
        while (!answered && sent < megabytes) {
          sent += 1;
          if (!outgoing.write(mebibyte)) return void outgoing.once('drain', write);
        }
      };
      // Lets an answer to the headers alone come first.
      setImmediate(write);
    });

  test('a file of 200 MB that says so is refused before it is read', async () => {
    const { body: document } = await register(mebibyte, { title: '大文件' });
    const length = { 'content-length': String(200 * 1_048_576) };
    const raw = await flood(`/api/v1/documents/${document.id}/content`, 'PUT', length, 200);
    expect(raw).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(raw.sent).toBeLessThan(50);
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const form = await flood('/api/v1/documents/upload', 'POST', { ...length, ...type }, 200);
    expect(form).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(form.sent).toBeLessThan(50);
  });

  test('one that keeps its length to itself is cut off at the limit, and nothing of it stays', async () => {
    const before = await filesOn();
    const { body: document } = await register(mebibyte, { title: '大文件' });
    const raw = await flood(`/api/v1/documents/${document.id}/content`, 'PUT', {}, 200);
    expect(raw).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE', reasons: [{ rule: 'upload.size' }] },
    });
    expect(raw.sent).toBeLessThan(100);
    const field = (name: string, value: string) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const head = `${field('instanceId', instanceId)}${field('kind', '大')}--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const form = await flood('/api/v1/documents/upload', 'POST', type, 200, head);
    expect(form).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(form.sent).toBeLessThan(100);
    expect(await filesOn()).toEqual(before);
  });

  test('an upload that breaks off leaves nothing', async () => {
    const before = await filesOn();
    const { body: document } = await register(mebibyte, { title: '大文件' });
    await new Promise<void>((resolve) => {
      const outgoing = httpRequest(`${address}/api/v1/documents/${document.id}/content`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${officer.key}` },
      });
      outgoing.on('error', () => resolve());
      outgoing.write(mebibyte, () => outgoing.destroy(new Error('broken off')));
    });
    await expect.poll(() => filesOn()).toEqual(before);
  });

  test('elsewhere a body still has the limit of one mebibyte', async () => {
    const answer = await officer.post('/api/v1/documents', { title: 'x'.repeat(1_100_000) });
    expect(answer.body.code).toBe('TOO_LARGE');
  });
});

test('a form without its fields, with its file first, or no form at all is refused with what to do', async () => {
  const send = async (body: string | FormData, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${address}/api/v1/documents/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${officer.key}`, ...headers },
      body,
    });
    return { status: answer.status, body: (await answer.json()) as Answered['body'] };
  };
  const fileFirst = new FormData();
  fileFirst.set('file', new Blob([pdf()]), 'a.pdf');
  fileFirst.set('instanceId', instanceId);
  expect(await send(fileFirst)).toMatchObject({
    status: 422,
    body: {
      code: 'INVALID_DATA',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/instanceId' })]),
    },
  });
  const noFile = new FormData();
  noFile.set('instanceId', instanceId);
  expect((await send(noFile)).body.reasons[0].rule).toBe('upload.missing');
  expect((await send('{}', { 'content-type': 'application/json' })).status).toBe(415);
  expect((await send('x', { 'content-type': 'multipart/form-data; boundary=y' })).status).toBeLessThan(500);
  const proto = new FormData();
  proto.set('__proto__', 'x');
  proto.set('file', new Blob([pdf()]), 'a.pdf');
  expect((await send(proto)).status).toBeLessThan(500);
  expect((await send('', { 'content-type': 'multipart/form-data' })).status).toBeLessThan(500);
});

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
    app = await buildApp({ engine: w.engine, config });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await app.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a file is put, listed, given out and removed, and nothing of it is left on this machine', async () => {
    const content = pdf(randomBytes(3_000_000));
    const made = await upload(content, '大.pdf', { url });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(await filesOn(join(folder, 'files'))).toEqual([]);
    expect((await download(made.body.id, officer, url)).content.equals(content)).toBe(true);
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
      engine: w.engine,
      config: { ...config, s3: { ...(config.s3 as NonNullable<typeof config.s3>), bucket: 'nowhere' } },
    });
    const at = await lost.listen({ port: 0, host: '127.0.0.1' });
    const before = (await officer.get(`/api/v1/projects/${instanceId}/documents`)).body.items.length;
    const answer = await upload(pdf(), 'a.pdf', { url: at });
    await lost.close();
    expect(answer).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    expect((await officer.get(`/api/v1/projects/${instanceId}/documents`)).body.items).toHaveLength(before);
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
    db: w.db,
    config: readConfig({ GOUFU_FILES: folder }),
    now: () => w.engine.clock.now(),
    effectId: 'orphans',
    signal: new AbortController().signal,
    finish: async (work: (tx: typeof w.db) => Promise<void>) => work(recording),
  };
  const recording = { query: async () => [] } as unknown as typeof w.db;
  // This database knows none of them: they are another's.
  await orphanFilesPair.handler(context as never, {});
  expect(await store.age(sha256(orphan))).toBeDefined();
  const { body: document } = await register(used, { title: '在用' });
  await w.db.query('update documents set content_at = now() where id = $1::text::uuid', [document.id]);
  await orphanFilesPair.handler(context as never, {});
  expect(await store.age(sha256(orphan))).toBeUndefined();
  expect(await store.age(sha256(used))).toBeDefined();
  expect(await store.age(sha256(young))).toBeDefined();
  expect(await dropStale(store.incoming, new Date())).toBe(0);
  await rm(folder, { recursive: true });
});
