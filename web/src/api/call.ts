import type { Bilingual } from '../i18n/index.ts';
import { rememberedLanguage } from '../i18n/index.ts';
import { heard } from './clock.ts';
import { sessionEnded } from './session.ts';

export interface Reason {
  rule: string;
  sentence: Bilingual;
  clause?: Bilingual;
  field?: string;
  blockedBy?: string;
  retryAt?: string;
}

export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  reasons: Reason[];
  errors: { pointer: string; message: string }[];
}

/** A refusal of the API (RFC 9457), or what stands for it when the server could not be reached. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

interface Options {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  body?: unknown;
  /** The version that was seen. */
  ifMatch?: string;
  /** The same key for the same intention: a second click does nothing twice. */
  once?: string;
}

/** Asks the API with the session's cookie. Throws Refused. */
export async function call<T>(
  path: string,
  { method = 'GET', body, ifMatch, once }: Options = {},
): Promise<T> {
  const form = body instanceof FormData;
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      'Accept-Language': rememberedLanguage(),
      ...(body !== undefined && !form ? { 'Content-Type': 'application/json' } : {}),
      ...(ifMatch ? { 'If-Match': ifMatch } : {}),
      ...(once ? { 'Idempotency-Key': once } : {}),
    },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new Refused(unreachable(String(cause)));
  });
  heard(response.headers.get('goufu-now'));
  if (response.status === 401 && !path.startsWith('/sessions')) sessionEnded();
  if (response.status === 204) return undefined as T;
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Refused((answer as Problem | null) ?? unreachable(response.statusText));
  return answer as T;
}

const unreachable = (detail: string): Problem => ({
  status: 0,
  code: 'UNREACHABLE',
  title: '无法连接服务器 Cannot reach the server',
  detail,
  reasons: [],
  errors: [],
});

/** A query string of what was filled in. */
export function query(values: Record<string, string | number | boolean | undefined | null>): string {
  const given = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `?${search}` : '';
}
