import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { Queue } from 'bullmq';
import Fastify, { type FastifyError, type FastifyRequest, LogController } from 'fastify';
import type { z } from 'zod';
import { validate } from '../../workflows/kit/validate.ts';
import type { Engine } from '../engine/engine.ts';
import type { Config } from '../shared/config.ts';
import { because, GoufuError } from '../shared/errors.ts';
import { fileStore } from '../storage/index.ts';
import { addOperationForms } from './forms/operation-forms.ts';
import { addOperationLists } from './forms/operation-lists.ts';
import { requireCleanText } from './http/clean-input.ts';
import { addCompression } from './http/compress.ts';
import { addConsole, type ConsoleFiles } from './http/console.ts';
import { addCursors } from './http/cursors.ts';
import { addDescription } from './http/description/index.ts';
import { docsRoutes } from './http/docs/docs.routes.ts';
import { errorForLog } from './http/error-for-log.ts';
import { addExports } from './http/export.ts';
import { healthRoutes } from './http/health.routes.ts';
import { addMetrics } from './http/metrics.ts';
import { sendProblem } from './http/problem.ts';
import type { Api, ApiDeps } from './http/types.ts';
import { answerUnreadable } from './http/unreadable-request.ts';
import { enforcePolicies } from './identity/policy.ts';
import { Principals } from './identity/principals.ts';
import { formPages } from './needs/open-form/form-pages.ts';
import { resourceRoutes } from './routes.ts';
import { clientRoutes } from './tender/client.routes.ts';
import { addWorkMetrics } from './work/work-metrics.ts';

const bodyLimit = 1_048_576;

/** What never reaches a log, whoever logs it. */
const redact = [
  'req.headers.authorization',
  'req.headers.cookie',
  'data',
  '*.data',
  'sealed',
  '*.sealed',
  'password',
];

/** Ids of requests in the log: one random part a process, then a count. A UUID for each cost 2 % of a step. */
function requestIds(): () => string {
  const process = randomBytes(6).toString('base64url');
  let count = 0;
  return () => {
    count += 1;
    return `${process}-${count}`;
  };
}

export interface AppOptions {
  engine: Engine;
  config: Config;
  /** Queues on Redis to be looked at under /admin/queues. */
  queues?: readonly Queue[];
  /** The web console's files; without them there is none. */
  console?: ConsoleFiles;
  /** Where the log goes; by default standard output. */
  logTo?: { write(line: string): void };
}

/** The HTTP API over an engine. The caller listens (or injects) and closes it; the engine's database stays open. */
export async function buildApp({
  engine,
  config,
  queues = [],
  console: files,
  logTo,
}: AppOptions): Promise<Api> {
  const app = Fastify({
    bodyLimit,
    trustProxy: config.trustProxy,
    genReqId: requestIds(),
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level: config.logLevel,
      redact,
      serializers: { err: errorForLog },
      ...(logTo ? { stream: logTo } : {}),
    },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error: FastifyError, request, reply) => {
      sendProblem(error, request as FastifyRequest, reply);
    },
  }).withTypeProvider() as Api;

  app.setValidatorCompiler(({ schema }) => (value: unknown) => {
    const result = validate(schema as unknown as z.ZodType, value);
    return result.ok ? { value: result.data } : { error: new GoufuError('INVALID_DATA', result.reasons) };
  });
  // Response schemas document the answers; they do not filter them, so that no field is dropped in silence.
  app.setSerializerCompiler(() => (payload) => JSON.stringify(payload));
  app.setErrorHandler(sendProblem);
  app.removeContentTypeParser('text/plain');

  await addProtection(app, config);
  await addCompression(app);
  addMetrics(app, engine);
  addWorkMetrics(app, engine);

  const deps: ApiDeps = {
    engine,
    config,
    principals: new Principals(engine.db),
    files: fileStore(config),
  };
  if (queues.length > 0) {
    // Loaded where there is Redis only; its routes are not ours and declare no policy, so it keeps the door itself.
    const { addQueueBoard } = await import('./work/queue-board.ts');
    await addQueueBoard(app, queues, deps.principals);
  }
  enforcePolicies(app, deps.principals);
  app.addHook('preValidation', async (request) => {
    requireCleanText(request.params);
    requireCleanText(request.query);
    requireCleanText(request.body);
  });
  const described = addDescription(app);
  addCursors(app, engine.keys.system);
  // What time it is here: a screen counts what is left by it, never by its own computer's clock.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('goufu-now', engine.clock.now());
  });
  addExports(app, engine);
  const limited = config.rateLimit.global > 0 ? { preHandler: app.rateLimit() } : {};
  app.setNotFoundHandler(limited, (request, reply) =>
    sendProblem(new GoufuError('NOT_FOUND'), request, reply),
  );
  addOperationForms(app, described);
  addOperationLists(app, described);
  if (files) addConsole(app, files);
  await app.register(async (scope) => healthRoutes(scope as Api, deps));
  await app.register(async (scope) => docsRoutes(scope as Api));
  await app.register(async (scope) => clientRoutes(scope as Api, deps));
  await app.register(async (scope) => formPages(scope as Api, deps));
  await app.register(
    async (scope) => {
      for (const routes of resourceRoutes) await routes(scope as Api, deps);
    },
    { prefix: '/api/v1' },
  );
  return app;
}

async function addProtection(app: Api, config: Config): Promise<void> {
  // An office may serve the console over plain HTTP inside its own network: nothing is forced up to HTTPS there.
  await app.register(helmet, { contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } });
  await app.register(cookie);
  const { global: max } = config.rateLimit;
  await app.register(rateLimit, {
    global: max > 0,
    max,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1000);
      return new GoufuError('RATE_LIMITED', [
        because('rate.limit', `请在${seconds}秒后再试。`, `Try again in ${seconds} seconds.`),
      ]);
    },
  });
  await app.register(underPressure, {
    maxEventLoopDelay: 5_000,
    // A busy second without one measurement counts as endless delay; five of them are.
    sampleInterval: 5_000,
    maxEventLoopUtilization: 0,
    pressureHandler: () => {
      throw new GoufuError('UNAVAILABLE', [
        because('server.busy', '服务器繁忙，请稍后再试。', 'The server is overloaded. Try again shortly.'),
      ]);
    },
  });
}
