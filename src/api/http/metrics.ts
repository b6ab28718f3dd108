import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Engine } from '../../engine/engine.ts';
import type { Api } from './types.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The app's own metrics, so that two apps in one process do not share counters. */
    metrics: Registry;
  }
}

/**
 * Durations by method, route pattern and status: never an id, so that the number of series stays bounded. Steps
 * that are recorded beside a case (bids), and routes that none but bidders need, are neither counted nor logged:
 * where few projects are open, one more step without one more version tells that a bid came in.
 */
export function addMetrics(app: Api, { workflows }: Engine): void {
  const unmentioned = new Set(
    workflows
      .all()
      .flatMap(({ workflow }) =>
        Object.values(workflow.events).flatMap(({ type, beside }) => (beside ? [type] : [])),
      ),
  );
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests in seconds',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [register],
  });
  app.decorate('metrics', register);
  app.addHook('onResponse', async (request, reply) => {
    const type = (request.body as { type?: unknown } | null | undefined)?.type;
    if (request.routeOptions.config.unmentioned) return;
    if (typeof type === 'string' && unmentioned.has(type)) return;
    const route = request.routeOptions.url ?? 'unknown';
    const status = reply.statusCode;
    durations.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
    request.log.info(
      { method: request.method, route, status, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
}
