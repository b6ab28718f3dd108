import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Engine } from '../../engine/engine.ts';
import type { Config } from '../../shared/config.ts';
import type { FileStore } from '../../storage/index.ts';
import type { Policy } from '../identity/policy.ts';
import type { Principal } from '../identity/principal.ts';
import type { Principals } from '../identity/principals.ts';

/** The application as route files see it: zod schemas type body, query and params. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes work with. */
export interface ApiDeps {
  engine: Engine;
  config: Config;
  principals: Principals;
  files: FileStore;
}

/** A route file exports one of these; it is mounted under /api/v1. */
export type Routes = (app: Api, deps: ApiDeps) => void | Promise<void>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the route's policy has been checked; null on public routes without credentials. */
    principal: Principal | null;
  }
  interface FastifyContextConfig {
    /** Who may call the route. A route without one stops the start. */
    policy?: Policy;
    /** Neither counted nor logged: that it was asked would tell of a bid. */
    unmentioned?: true;
  }
}
