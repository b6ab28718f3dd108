import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { beforeAll } from 'vitest';
import { type Answered, type Caller, quiet, type World, world } from './support.ts';

export const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
export const pdf = (more = randomBytes(2_000)) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'), more, Buffer.from('\n%%EOF\n')]);
export const filesOn = async (folder = quiet.filesDirectory as string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** A project with people who hand in files over a real connection, since a form is streamed. */
export class UploadBed {
  readonly w: World = world();
  officer!: Caller;
  finance!: Caller;
  stranger!: Caller;
  instanceId!: string;
  address!: string;

  constructor() {
    beforeAll(async () => {
      const { w } = this;
      const city = await w.body('市总工会');
      this.officer = await w.person('经办', [{ role: 'officer', bodyId: city }]);
      this.finance = await w.person('财务', [{ role: 'finance', bodyId: city }]);
      const elsewhere = await w.body('他市总工会');
      this.stranger = await w.person('外人', [{ role: 'officer', bodyId: elsewhere }]);
      const project = { bodyId: city, title: '项目', category: 'training' };
      this.instanceId = (await this.officer.post('/api/v1/projects', project)).body.id;
      this.address = await w.app.listen({ port: 0, host: '127.0.0.1' });
    });
  }

  async upload(
    content: Uint8Array,
    name: string,
    {
      who = this.officer,
      url = this.address,
      ...more
    }: { who?: Caller; url?: string; [field: string]: unknown } = {},
    headers: Record<string, string> = {},
  ) {
    const form = new FormData();
    form.set('instanceId', this.instanceId);
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

  async download(id: string, who = this.officer, url = this.address) {
    const answer = await fetch(`${url}/api/v1/documents/${id}/content`, {
      headers: { authorization: `Bearer ${who.key}` },
    });
    return {
      status: answer.status,
      headers: answer.headers,
      content: Buffer.from(await answer.arrayBuffer()),
    };
  }

  register(content: Uint8Array, more: object = {}) {
    return this.officer.post('/api/v1/documents', {
      instanceId: this.instanceId,
      kind: '合同',
      title: '合同文本',
      sha256: sha256(content),
      bytes: content.byteLength,
      mediaType: 'application/pdf',
      ...more,
    });
  }
}
