import type { z } from 'zod';
import { type ErrorCode, errorKinds } from '../../../shared/errors.ts';
import type { JsonSchema } from './components.ts';
import type { DescribedRoute } from './described-route.ts';
import type { Language } from './in-language.ts';

/** Refusals by status: what any request to such a route may meet, and the operation's own. */
export function refusalsOf(route: DescribedRoute): Map<number, ErrorCode[]> {
  const { schema, policy } = route;
  const asks = [schema.params, schema.querystring, schema.body].some(hasFields) || schema.operation.upload;
  const codes = new Set<ErrorCode>([
    ...(schema.body || schema.params || schema.operation.upload ? ['MALFORMED_REQUEST' as const] : []),
    ...(policy === 'public' ? [] : (['UNAUTHENTICATED', 'FORBIDDEN', 'ROLE_NOT_ALLOWED'] as const)),
    // What a body or a query names may be out of sight as well.
    ...(hasFields(schema.params) || (asks && policy !== 'public') ? ['NOT_FOUND' as const] : []),
    ...(schema.body || schema.operation.upload ? (['TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    'INVALID_DATA',
    'RATE_LIMITED',
    'UNAVAILABLE',
    ...(schema.operation.refusals ?? []),
  ]);
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of Object.keys(errorKinds) as ErrorCode[]) {
    const { status } = errorKinds[code];
    if (codes.has(code)) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

const hasFields = (schema: z.ZodType | undefined): boolean =>
  Object.keys((schema as z.ZodObject | undefined)?.shape ?? {}).length > 0 || schema?.type === 'union';

/** Refusals as the description has them: those that many operations share stand once, under a name. */
export class RefusalAnswers {
  readonly shared: Record<string, unknown> = {};

  constructor(private readonly problem: JsonSchema) {}

  of(route: DescribedRoute): Record<string, unknown> {
    const answers = [...refusalsOf(route)].map(([status, codes]) => [status, this.#answer(codes)]);
    return Object.fromEntries(answers);
  }

  #answer(codes: readonly ErrorCode[]): unknown {
    const said = (language: Language) =>
      codes
        .map((code) => `\`${code}\` ${errorKinds[code].title[language]}`)
        .join(language === 'zh' ? '；' : '; ');
    const answer = {
      description: { zh: said('zh'), en: said('en') },
      content: { 'application/problem+json': { schema: this.problem } },
    };
    if (codes.length > 2) return answer;
    const name = codes.map(pascal).join('Or');
    this.shared[name] = answer;
    return { $ref: `#/components/responses/${name}` };
  }
}

const pascal = (code: string): string =>
  code.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
