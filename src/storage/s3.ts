import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { type FileStore, type Kept, type Opened, type Spooled, StorageUnavailable } from './types.ts';

export interface S3Options {
  /** Such as https://s3.example.org; buckets are addressed by path. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Objects `files/<sha256>` of a bucket on anything that speaks S3. */
export class S3Store implements FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor(
    { endpoint, bucket, ...credentials }: S3Options,
    readonly incoming: string,
  ) {
    this.client = new AwsClient({ ...credentials, service: 's3', retries: 2 });
    this.bucket = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  }

  /** The digest is signed with the request, so the store itself refuses what was damaged on the way. */
  async keep({ path, sha256, bytes }: Spooled): Promise<void> {
    const headers = { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': sha256 };
    const { url, headers: signed } = await this.client.sign(this.urlOf(sha256), { method: 'PUT', headers });
    // Without a length the body would go out in chunks, which S3 does not take.
    signed.set('content-length', String(bytes));
    await this.answered(
      fetch(url, {
        method: 'PUT',
        headers: signed,
        body: Readable.toWeb(createReadStream(path)),
        duplex: 'half',
      } as RequestInit),
      'put',
    );
    await rm(path, { force: true });
  }

  async open(sha256: string): Promise<Opened | undefined> {
    const answer = await this.answered(this.client.fetch(this.urlOf(sha256)), 'get', 404);
    if (!answer?.body) return undefined;
    const bytes = Number(answer.headers.get('content-length'));
    return { bytes, stream: Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]) };
  }

  async age(sha256: string): Promise<Date | undefined> {
    const answer = await this.answered(
      this.client.fetch(this.urlOf(sha256), { method: 'HEAD' }),
      'head',
      404,
    );
    return answer ? new Date(answer.headers.get('last-modified') ?? 0) : undefined;
  }

  async remove(sha256: string): Promise<void> {
    await this.answered(this.client.fetch(this.urlOf(sha256), { method: 'DELETE' }), 'delete', 404);
  }

  async *list(): AsyncIterable<Kept> {
    let after: string | undefined;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: 'files/' });
      if (after) query.set('continuation-token', after);
      const answer = await this.answered(this.client.fetch(`${this.bucket}?${query}`), 'list');
      const xml = (await answer?.text()) ?? '';
      // The keys are our own digests: nothing in them is ever escaped.
      for (const [, entry = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const sha256 = /<Key>files\/([0-9a-f]{64})<\/Key>/.exec(entry)?.[1];
        const at = /<LastModified>([^<]+)</.exec(entry)?.[1];
        if (sha256 && at) yield { sha256, at: new Date(at) };
      }
      after = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1];
    } while (after);
  }

  private urlOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new StorageUnavailable(`${sha256.slice(0, 80)} is no digest`);
    return `${this.bucket}/files/${sha256}`;
  }

  /** Undefined where the status is the expected absence. Throws StorageUnavailable. */
  private async answered(
    request: Promise<Response>,
    what: string,
    absent?: number,
  ): Promise<Response | undefined> {
    const answer = await request.catch((cause: unknown) => {
      throw new StorageUnavailable(`${what} failed`, { cause });
    });
    if (answer.ok) return answer;
    await answer.body?.cancel();
    if (answer.status === absent) return undefined;
    throw new StorageUnavailable(`${what} answered ${answer.status}`);
  }
}
