import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GoufuError } from '../../shared/errors.ts';
import { sendProblem } from '../http/problem.ts';
import type { Api } from '../http/types.ts';
import { authenticate } from '../identity/authenticate.ts';
import { roleRefused } from '../identity/policy.ts';
import type { Principals } from '../identity/principals.ts';

export const boardPath = '/admin/queues';

/**
 * bull-board over the queues on Redis, for looking: nothing can be changed there, since Postgres is the truth and
 * `/admin/jobs` asks for a reason. For administrators of everything. Tickets name an effect and carry no payload.
 */
export async function addQueueBoard(
  app: Api,
  queues: readonly Queue[],
  principals: Principals,
): Promise<void> {
  const serverAdapter = new FastifyAdapter();
  serverAdapter.setBasePath(boardPath);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Goufu 购服' } },
  });
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const refusal = await refusalOf(request, principals);
      if (refusal) return refuse(refusal, request, reply);
    });
    await scope.register(serverAdapter.registerPlugin(), { prefix: boardPath });
  });
}

async function refusalOf(request: FastifyRequest, principals: Principals): Promise<unknown> {
  try {
    const principal = await authenticate(request, principals);
    if (!principal) return new GoufuError('UNAUTHENTICATED');
    if (!principal.administrator) return roleRefused(['administrator']);
  } catch (error) {
    return error;
  }
  // The board's own read-only mode hides the buttons; this closes the routes behind them.
  return request.method === 'GET' || request.method === 'HEAD' ? undefined : new GoufuError('NOT_FOUND');
}

/** Answered here, as the board has an error page of its own. */
const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(error, request, reply);
