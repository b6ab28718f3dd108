import type { FastifyRequest } from 'fastify';
import type { Config } from '../../../shared/config.ts';
import type { Api } from '../../http/types.ts';

/** Employees of one work unit share an address, and a link serves many units: it may be used more often. */
const linkFactor = 20;

/** Seconds to wait when the address or the link was used too often within a minute; undefined when it may go on. */
export type FormLimit = (request: FastifyRequest) => Promise<number | undefined>;

export function formLimit(app: Api, config: Config): FormLimit {
  const { form: max } = config.rateLimit;
  if (max === 0) return async () => undefined;
  const timeWindow = '1 minute';
  const tokenOf = (request: FastifyRequest) => (request.params as { token?: string }).token ?? '';
  const limits = [
    app.createRateLimit({ max, timeWindow, keyGenerator: (request) => `form ${request.ip}` }),
    app.createRateLimit({
      max: max * linkFactor,
      timeWindow,
      keyGenerator: (request) => `form ${tokenOf(request)}`,
    }),
  ];
  return async (request) => {
    for (const limit of limits) {
      const answer = await limit(request);
      if (!answer.isAllowed && answer.isExceeded) return answer.ttlInSeconds;
    }
    return undefined;
  };
}
