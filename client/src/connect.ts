import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { GoufuProblem, type Problem, UnreadableAnswer } from './problem.ts';
import type { paths } from './schema.ts';

export interface Connection {
  /** Where the server is, such as https://goufu.example.org. */
  url: string;
  /** `<id>.<secret>`; without it only what is open to everybody can be asked. */
  key?: string;
  /** The language of titles and refusals; Chinese unless said. */
  language?: 'zh' | 'en';
  /** For tests and proxies; the platform's own by default. */
  fetch?: typeof fetch;
}

export type Goufu = Client<paths>;

/**
 * Every operation of the API, typed by its path: `goufu.GET('/api/v1/projects', { params: { query: { q: '培训' } } })`.
 * A refusal is thrown as a GoufuProblem. A POST carries an Idempotency-Key of its own unless one is given, so that a
 * repetition of the same request by whatever lies between does nothing twice.
 */
export function connect({ url, key, language = 'zh', fetch }: Connection): Goufu {
  const client = createClient<paths>({ baseUrl: url.replace(/\/+$/, ''), ...(fetch ? { fetch } : {}) });
  const speak: Middleware = {
    onRequest({ request }) {
      request.headers.set('accept-language', language);
      if (key) request.headers.set('authorization', `Bearer ${key}`);
      if (key && request.method === 'POST' && !request.headers.has('idempotency-key')) {
        request.headers.set('idempotency-key', crypto.randomUUID());
      }
      return request;
    },
    async onResponse({ response }) {
      if (response.ok || response.status === 304) return undefined;
      const text = await response.clone().text();
      const type = response.headers.get('content-type') ?? '';
      if (!type.startsWith('application/problem+json')) throw new UnreadableAnswer(response.status, text);
      throw new GoufuProblem(JSON.parse(text) as Problem);
    },
  };
  client.use(speak);
  return client;
}

/** What was answered, without the envelope of the transport: `const project = await answerOf(goufu.GET(…))`. */
export async function answerOf<T>(asked: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await asked;
  if (data === undefined && response.status !== 204) throw new UnreadableAnswer(response.status, '');
  return data as T;
}

/** The version of what was read, as If-Match wants it. Throws where the answer has none. */
export function versionOf({ headers, url }: Response): string {
  const version = headers.get('etag');
  if (!version) throw new Error(`${url} has no version`);
  return version;
}
