import type { z } from 'zod';
import { type ErrorCode, errorKinds } from '../../../shared/errors.ts';
import type { DescribedRoute } from './described-route.ts';

/** Refusals by status: what any request to such a route may meet, and the operation's own. */
export function refusalsOf(route: DescribedRoute): Map<number, ErrorCode[]> {
  const { schema, policy } = route;
  const asks = [schema.params, schema.querystring, schema.body].some(hasFields) || schema.operation.upload;
  const codes = new Set<ErrorCode>([
    ...(schema.body || schema.params || schema.operation.upload ? ['MALFORMED_REQUEST' as const] : []),
    ...(policy === 'public' ? [] : (['UNAUTHENTICATED', 'FORBIDDEN', 'ROLE_NOT_ALLOWED'] as const)),
    ...(hasFields(schema.params) ? ['NOT_FOUND' as const] : []),
    ...(schema.body || schema.operation.upload ? (['TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    ...(asks ? ['INVALID_DATA' as const] : []),
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
