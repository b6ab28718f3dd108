import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../../db/client.ts';
import { type RememberedAnswer, rememberedAnswer } from '../../../db/queries/remembered-answers.ts';
import { digestOf } from '../../../workflows/kit/hash/chain.ts';
import type { Engine } from '../../engine/engine.ts';
import { rememberedKey } from '../../engine/remembered-key.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { insertInto, rowsOf } from '../../shared/rows.ts';
import { principalOf } from '../identity/principal.ts';

export interface Answer<B = unknown> {
  status: number;
  body: B;
  location?: string;
  etag?: string;
}

const keyPattern = /^[\x21-\x7e]{1,200}$/;

/** Keeps the answer under the request's key, in the transaction of the write. */
export type Remember = (tx: Db, answer: Answer) => Promise<void>;

/**
 * Creates something once. With an Idempotency-Key the answer is stored in the transaction of the write: the same
 * key with the same body gets the same answer and writes nothing; with another body it throws
 * IDEMPOTENCY_KEY_REUSED. `forget` removes from the stored answer what may be shown only once.
 */
export function createOnce<B, F = B>(
  engine: Engine,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (tx: Db) => Promise<Answer<B>>,
  forget: (body: B) => B | F = (body) => body,
): Promise<B | F> {
  return answerOnce<B | F>(engine, request, reply, (remember) =>
    engine.db.transaction(async (tx) => {
      const done = await work(tx);
      await remember(tx, { ...done, body: forget(done.body) });
      return done;
    }),
  );
}

/** The same for work that opens its transaction itself; it has to call `remember` inside. */
export async function answerOnce<B>(
  { db, clock, keys }: Engine,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (remember: Remember) => Promise<Answer<B>>,
): Promise<B> {
  const key = readKey(request);
  if (key === undefined) return send(reply, await work(async () => {}));
  const { userId } = principalOf(request);
  const bodyHash = hashOf(request);
  const name = await rememberedKey(keys.owners, userId, key);
  const earlier = await rememberedAnswer(db, name);
  if (earlier) return send(reply, again<B>(earlier, bodyHash));
  try {
    const answer = await work(async (tx, { status, ...response }) => {
      const row = { ...name, bodyHash, status, createdAt: clock.now() };
      await rowsOf(tx, insertInto('idempotency_keys', { ...row, response }));
    });
    return send(reply, answer);
  } catch (error) {
    // The same key may have been used by a request at the same moment: whoever lost answers what the other did.
    const other = await rememberedAnswer(db, name);
    if (other) return send(reply, again<B>(other, bodyHash));
    throw error;
  }
}

export function readKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && keyPattern.test(key)) return key;
  throw new GoufuError('INVALID_DATA', [
    because(
      'idempotency.key',
      'Idempotency-Key 应为 1 至 200 个可打印的 ASCII 字符。',
      'Idempotency-Key must be 1 to 200 printable ASCII characters.',
    ),
  ]);
}

/** Amounts in a parsed body are bigint, which JSON does not know. */
function hashOf(request: FastifyRequest): string {
  const body = JSON.stringify(request.body ?? null, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return digestOf({ method: request.method, url: request.url, body: JSON.parse(body) });
}

function again<B>({ bodyHash, status, response }: RememberedAnswer, asked: string): Answer<B> {
  if (bodyHash === asked) return { status, ...(response as Omit<Answer<B>, 'status'>) };
  throw new GoufuError('IDEMPOTENCY_KEY_REUSED', [
    because('idempotency.reused', '请为新的请求换用新的幂等键。', 'Use a new key for a new request.'),
  ]);
}

/** The handler returns the body, so that the compiler holds it against the answer that the route describes. */
function send<B>(reply: FastifyReply, { status, body, location, etag }: Answer<B>): B {
  if (location) reply.header('location', location);
  if (etag) reply.header('etag', etag);
  reply.code(status);
  return body;
}
