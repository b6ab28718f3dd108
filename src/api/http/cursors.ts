import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { SystemKey } from '../../sealing/keys/system-key.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import type { Api } from './types.ts';

/** Bytes of the signature in front of a cursor. */
const size = 12;

/**
 * Cursors are opaque to whoever pages: signed on the way out, verified on the way in, so that lists may trust what
 * they read. The key follows from the server's own, so every process accepts what another gave out; a cursor is
 * bound to its address, and one that was changed or belongs to another list is refused with INVALID_DATA.
 */
export function addCursors(app: Api, system: Pick<SystemKey, 'derive'>): void {
  let derived: Promise<Uint8Array> | undefined;
  const sign = async (request: FastifyRequest, text: string): Promise<Buffer> => {
    derived ??= system.derive('list cursors');
    const address = request.url.split('?', 1)[0];
    return createHmac('sha256', await derived)
      .update(`${address}\n${text}`)
      .digest()
      .subarray(0, size);
  };
  const open = async (request: FastifyRequest): Promise<void> => {
    const query = request.query as { cursor?: unknown };
    if (typeof query.cursor !== 'string') return;
    const bytes = Buffer.from(query.cursor, 'base64url');
    const text = bytes.subarray(size).toString('utf8');
    const whole = bytes.length > size && bytes.toString('base64url') === query.cursor;
    if (!whole || !timingSafeEqual(bytes.subarray(0, size), await sign(request, text))) throw unknownCursor;
    query.cursor = text;
  };
  const close = async (request: FastifyRequest, _reply: unknown, payload: unknown): Promise<unknown> => {
    const { next } = (payload ?? {}) as { next?: unknown };
    if (typeof next !== 'string') return payload;
    const sealed = Buffer.concat([await sign(request, next), Buffer.from(next)]).toString('base64url');
    return { ...(payload as object), next: sealed };
  };
  app.addHook('onRoute', (route) => {
    if (route.method !== 'GET' || !pages(route.schema?.querystring)) return;
    route.preValidation = [open, ...[route.preValidation ?? []].flat()];
    route.preSerialization = [...[route.preSerialization ?? []].flat(), close];
  });
}

const pages = (querystring: unknown): boolean =>
  'cursor' in ((querystring as z.ZodObject | undefined)?.shape ?? {});

const unknownCursor = new GoufuError('INVALID_DATA', [
  because(
    'page.cursor',
    '翻页标记无效，请从第一页重新查询。',
    'The cursor is not valid. Start from the first page.',
    '/cursor',
  ),
]);
