import type { Reason } from '../../../workflows/kit/refusal.ts';

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
        'accept-language': this.language,
        ...(this.key ? { authorization: `Bearer ${this.key}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const etag = response.headers.get('etag') ?? undefined;
    return { status: response.status, etag, body: (await response.json()) as T };
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
