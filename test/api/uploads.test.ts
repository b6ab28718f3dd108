import { request as httpRequest } from 'node:http';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Answered } from './support.ts';
import { filesOn, pdf, sha256, UploadBed } from './uploads.support.ts';

const bed = new UploadBed();
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const put = async (id: string, content: Uint8Array, who = bed.officer, type = 'application/pdf') => {
  const answer = await fetch(`${bed.address}/api/v1/documents/${id}/content`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${who.key}`, 'content-type': type },
    body: content,
  });
  return { status: answer.status, body: (await answer.json()) as Answered['body'] };
};

test('what is uploaded comes back as it was, by its digest, as a download under its own name', async () => {
  const content = pdf();
  const made = await bed.upload(content, '签到表（一期）.pdf');
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  expect(made.body).toMatchObject({
    title: '签到表（一期）',
    sha256: sha256(content),
    bytes: content.byteLength,
    mediaType: 'application/pdf',
    version: 1,
    createdBy: bed.officer.userId,
    contentAt: expect.any(String),
  });
  const { status, headers, content: got } = await bed.download(made.body.id, bed.finance);
  expect(status).toBe(200);
  expect(got.equals(content)).toBe(true);
  expect(headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('签到表（一期）.pdf')}`,
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect((await bed.download(made.body.id, bed.stranger)).status).toBe(404);
});

test('a new version stands beside the old one, and the same content is stored once', async () => {
  const [first, second] = [pdf(), pdf()];
  const one = await bed.upload(first, 'a.pdf', { title: '台账' });
  const two = await bed.upload(second, 'a.pdf', { title: '台账' });
  const three = await bed.upload(first, 'a.pdf', { title: '台账' });
  expect([one, two, three].map(({ body }) => body.version)).toEqual([1, 2, 3]);
  expect((await bed.download(one.body.id)).content.equals(first)).toBe(true);
  expect((await bed.download(two.body.id)).content.equals(second)).toBe(true);
  expect((await filesOn()).filter((name) => name === sha256(first))).toHaveLength(1);
});

test('an upload that is repeated with its key is filed once; another file under that key is refused', async () => {
  const content = pdf();
  const key = { 'idempotency-key': 'upload-1' };
  const first = await bed.upload(content, 'b.pdf', {}, key);
  const again = await bed.upload(content, 'b.pdf', {}, key);
  expect(again.body.id).toBe(first.body.id);
  expect((await bed.upload(pdf(), 'b.pdf', {}, key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('content may come later and must be what was registered; knowing a digest opens nothing', async () => {
  const content = pdf();
  await bed.upload(content, 'c.pdf');
  const { body: document } = await bed.register(content);
  // The same bytes are stored, but nobody has handed them in for this document.
  expect((await bed.download(document.id)).status).toBe(404);
  const wrong = await put(document.id, pdf());
  expect(wrong).toMatchObject({ status: 422, body: { reasons: [{ rule: 'upload.digest' }] } });
  expect((await put(document.id, content, bed.stranger)).status).toBe(404);
  expect((await put(document.id, content)).body.contentAt).toEqual(expect.any(String));
  expect((await put(document.id, content)).status).toBe(200);
  expect((await bed.download(document.id)).content.equals(content)).toBe(true);
  const json = Buffer.from('{"a":1}');
  const text = await bed.register(json, { mediaType: 'text/plain', title: '说明' });
  expect((await put(text.body.id, json, bed.officer, 'application/json')).status).toBe(200);
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
    const made = await bed.upload(await content(), name);
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
      const answer = await bed.upload(await content(), name);
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
        `${bed.address}${path}`,
        { method, headers: { authorization: `Bearer ${bed.officer.key}`, ...headers } },
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
    const { body: document } = await bed.register(mebibyte, { title: '大文件' });
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
    const { body: document } = await bed.register(mebibyte, { title: '大文件' });
    const raw = await flood(`/api/v1/documents/${document.id}/content`, 'PUT', {}, 200);
    expect(raw).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE', reasons: [{ rule: 'upload.size' }] },
    });
    expect(raw.sent).toBeLessThan(100);
    const field = (name: string, value: string) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const head = `${field('instanceId', bed.instanceId)}${field('kind', '大')}--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const form = await flood('/api/v1/documents/upload', 'POST', type, 200, head);
    expect(form).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(form.sent).toBeLessThan(100);
    expect(await filesOn()).toEqual(before);
  });

  test('an upload that breaks off leaves nothing', async () => {
    const before = await filesOn();
    const { body: document } = await bed.register(mebibyte, { title: '大文件' });
    await new Promise<void>((resolve) => {
      const outgoing = httpRequest(`${bed.address}/api/v1/documents/${document.id}/content`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${bed.officer.key}` },
      });
      outgoing.on('error', () => resolve());
      outgoing.write(mebibyte, () => outgoing.destroy(new Error('broken off')));
    });
    await expect.poll(() => filesOn()).toEqual(before);
  });

  test('elsewhere a body still has the limit of one mebibyte', async () => {
    const answer = await bed.officer.post('/api/v1/documents', { title: 'x'.repeat(1_100_000) });
    expect(answer.body.code).toBe('TOO_LARGE');
  });
});

test('a form without its fields, with its file first, or no form at all is refused with what to do', async () => {
  const send = async (body: string | FormData, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${bed.address}/api/v1/documents/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bed.officer.key}`, ...headers },
      body,
    });
    return { status: answer.status, body: (await answer.json()) as Answered['body'] };
  };
  const fileFirst = new FormData();
  fileFirst.set('file', new Blob([pdf()]), 'a.pdf');
  fileFirst.set('instanceId', bed.instanceId);
  expect(await send(fileFirst)).toMatchObject({
    status: 422,
    body: {
      code: 'INVALID_DATA',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/instanceId' })]),
    },
  });
  const noFile = new FormData();
  noFile.set('instanceId', bed.instanceId);
  expect((await send(noFile)).body.reasons[0].rule).toBe('upload.missing');
  expect((await send('{}', { 'content-type': 'application/json' })).status).toBe(415);
  expect((await send('x', { 'content-type': 'multipart/form-data; boundary=y' })).status).toBeLessThan(500);
  const proto = new FormData();
  proto.set('__proto__', 'x');
  proto.set('file', new Blob([pdf()]), 'a.pdf');
  expect((await send(proto)).status).toBeLessThan(500);
  expect((await send('', { 'content-type': 'multipart/form-data' })).status).toBeLessThan(500);
});
