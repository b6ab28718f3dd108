import { isMigrated } from '../../../db/queries/schema-state.ts';
import { GoufuError } from '../../shared/errors.ts';
import type { Routes } from './types.ts';

const open = { policy: 'public', rateLimit: false } as const;
const schema = { hide: true } as const;

/** Outside /api/v1: is the process alive, is it ready, how does it do. */
export const healthRoutes: Routes = (app, { engine }) => {
  app.get('/healthz', { config: open, schema }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: open, schema }, async () => {
    if (!(await isMigrated(engine.db))) throw new GoufuError('UNAVAILABLE');
    return { status: 'ready' };
  });
  app.get('/metrics', { config: open, schema }, async (_request, reply) =>
    reply.type(app.metrics.contentType).send(await app.metrics.metrics()),
  );
};
