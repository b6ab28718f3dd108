import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConsoleFile } from '../../console/files.ts';
import { GoufuError } from '../../shared/errors.ts';
import type { Api } from './types.ts';

/** The console's files by path; rejected when it could not be built. */
export type ConsoleFiles = Promise<ReadonlyMap<string, ConsoleFile>>;

const open = { config: { policy: 'public' as const }, schema: { hide: true } };

/** The web console (控制台) at /app. It speaks HTTP like everybody else: no right comes with the page. */
export function addConsole(app: Api, files: ConsoleFiles): void {
  files.catch((error: unknown) => app.log.error({ err: error }, 'the console could not be built'));
  app.get('/', open, (_request, reply) => reply.redirect('/app/'));
  const page = async (request: FastifyRequest, reply: FastifyReply) => {
    const built = await files.catch(() => undefined);
    const index = built?.get('index.html');
    if (!index) return reply.code(503).type('text/html; charset=utf-8').send(notBuilt);
    return send(request, reply, index);
  };
  app.get('/app', open, (_request, reply) => reply.redirect('/app/'));
  app.get('/app/*', open, page);
  app.get<{ Params: { '*': string } }>('/assets/*', open, async (request, reply) => {
    const file = (await files.catch(() => undefined))?.get(`assets/${request.params['*']}`);
    if (!file) throw new GoufuError('NOT_FOUND');
    return send(request, reply, file);
  });
}

/** Asked again each time, and answered with 304 while nothing has changed. */
function send(request: FastifyRequest, reply: FastifyReply, file: ConsoleFile) {
  reply.header('etag', file.etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  reply.type(file.type);
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return zipped ? reply.header('content-encoding', 'gzip').send(file.zipped) : reply.send(file.plain);
}

const notBuilt = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>购服 Goufu</title>
<p>控制台没有构建成功，接口照常可用（<a href="/docs">接口说明</a>）；原因见服务器日志。</p>
<p lang="en">The console could not be built. The API works all the same (<a href="/docs">reference</a>); the log says why.</p></html>`;
