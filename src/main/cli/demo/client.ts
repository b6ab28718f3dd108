import type { Reason } from '../../../../workflows/kit/refusal.ts';

export interface Answer<T> {
  status: number;
  /** The project's version, as If-Match wants it. */
  etag: string | undefined;
  body: T;
}

/** An RFC 9457 problem, as far as the demo reads it. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  reasons: Reason[];
}

/** The server answered something else than the demo's script expects. */
export class UnexpectedAnswer extends Error {
  constructor(what: string, status: number, body: unknown) {
    super(`${what} → ${status} ${JSON.stringify(body)}`);
    this.name = 'UnexpectedAnswer';
  }
}

/** Speaks to the server over HTTP with one key, as any other client would. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly key: string | undefined,
    private readonly language: 'zh' | 'en',
  ) {}

  /** Any answer, problems too. */
  async send<T>(method: string, path: string, body?: unknown, ifMatch?: string): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...this.identity(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const etag = response.headers.get('etag') ?? undefined;
    return { status: response.status, etag, body: (await response.json()) as T };
  }

  /** A file as it is. Throws UnexpectedAnswer unless there is one. */
  async file(path: string): Promise<Buffer> {
    const response = await fetch(`${this.url}/api/v1${path}`, { headers: this.identity() });
    if (!response.ok) throw new UnexpectedAnswer(`GET ${path}`, response.status, await response.text());
    return Buffer.from(await response.arrayBuffer());
  }

  /** Hands in a file after the fields that go with it. */
  async upload<T>(
    path: string,
    fields: Record<string, string>,
    file: { name: string; content: Buffer | string },
  ): Promise<T> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([file.content]), file.name);
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method: 'POST',
      headers: this.identity(),
      body: form,
    });
    const body = await response.json();
    if (!response.ok) throw new UnexpectedAnswer(`POST ${path}`, response.status, body);
    return body as T;
  }

  private identity(): Record<string, string> {
    return {
      'accept-language': this.language,
      ...(this.key ? { authorization: `Bearer ${this.key}` } : {}),
    };
  }

  async get<T>(path: string): Promise<T> {
    return (await this.expect<T>('GET', path)).body;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return (await this.expect<T>('POST', path, body)).body;
  }

  /** Throws UnexpectedAnswer unless the answer is a success. */
  async expect<T>(method: string, path: string, body?: unknown, ifMatch?: string): Promise<Answer<T>> {
    const answer = await this.send<T>(method, path, body, ifMatch);
    if (answer.status >= 300) throw new UnexpectedAnswer(`${method} ${path}`, answer.status, answer.body);
    return answer;
  }
}
