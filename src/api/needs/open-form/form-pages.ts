import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { errorKinds } from '../../../shared/errors.ts';
import { goufuErrorOf } from '../../http/foreign-errors.ts';
import { languageOf } from '../../http/language.ts';
import type { Routes } from '../../http/types.ts';
import { formLimit } from './limits.ts';
import { type OpenForm, openFormOf, takeIn } from './links.ts';
import { contentSecurityPolicy, formPage, messagePage, shutPage } from './page.ts';
import { type Faults, readTyped, type Typed } from './submission.ts';
import { type Language, words } from './words.ts';

/** A form of text needs no more. */
const bodyLimit = 16_384;
const params = z.object({ token: z.string().max(200) });
const querystring = z.object({ lang: z.string().max(20).optional(), number: z.string().max(20).optional() });
const schema = { hide: true, params, querystring };
const config = { policy: 'public' } as const;

interface Asked {
  params: { token: string };
  query: { lang?: string };
}

const languageOfPage = (request: FastifyRequest): Language => {
  const { lang } = request.query as Asked['query'];
  return lang === 'en' || lang === 'zh' ? lang : languageOf(request.headers['accept-language']);
};
const pathOf = (request: FastifyRequest) =>
  `/r/${encodeURIComponent((request.params as Asked['params']).token)}`;

/** The open form of a collection round (征集表): pages that need no account and no script. */
export const formPages: Routes = (app, { engine, config: settings }) => {
  const limit = formLimit(app, settings);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.setErrorHandler((thrown, request, reply) => sendFault(thrown, request, reply));

  app.get('/r/:token', { config, schema }, async (request, reply) => {
    const form = await openFormOf(engine.db, request.params.token);
    const [language, path] = [languageOfPage(request), pathOf(request)];
    if (form?.state !== 'open') return sendShut(request, reply, form);
    return sendPage(reply, 200, formPage({ language, path, form, typed: { submission: randomUUID() } }));
  });

  app.post('/r/:token', { config, schema, bodyLimit }, async (request, reply) => {
    const form = await openFormOf(engine.db, request.params.token);
    if (form?.state !== 'open') return sendShut(request, reply, form);
    const [language, path] = [languageOfPage(request), pathOf(request)];
    const typed = (request.body ?? {}) as Typed;
    const again = (status: number, faults: Faults) =>
      sendPage(reply, status, formPage({ language, path, form, typed, faults }));
    const wait = await limit(request);
    if (wait !== undefined) {
      reply.header('retry-after', wait);
      return again(429, { fields: {}, form: { zh: words.zh.tooMany(wait), en: words.en.tooMany(wait) } });
    }
    const read = readTyped(typed);
    if (!read.ok) return again(422, read.faults);
    if (!form.categories.some(({ id }) => id === read.data.category)) {
      return again(422, { fields: { category: { zh: '请从列表中选择。', en: 'Choose one of the list.' } } });
    }
    const taken = await takeIn(engine, form, read.data);
    if (!taken) return sendShut(request, reply, { ...form, state: 'closed' });
    // Whoever reloads the page that follows sends nothing again.
    return reply.redirect(`${path}/received?lang=${language}&number=${taken.reference}`, 303);
  });

  app.get('/r/:token/received', { config, schema }, async (request, reply) => {
    const [language, path] = [languageOfPage(request), pathOf(request)];
    const { number = '' } = request.query;
    const said = words[language];
    const reference = /^[0-9A-F]{8}$/.test(number) ? number : '—';
    const back = { href: `${path}?lang=${language}`, text: said.another };
    return sendPage(
      reply,
      200,
      messagePage(language, path, said.received, said.receivedText(reference), back),
    );
  });
};

function sendPage(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .code(status)
    .header('content-security-policy', contentSecurityPolicy)
    .header('cache-control', 'no-store')
    .header('vary', 'Accept-Language')
    .type('text/html; charset=utf-8')
    .serializer((page: unknown) => String(page))
    .send(text);
}

/** A link that does not work, and a round that is not open: 404, 403 before it opens, 410 after it closed. */
function sendShut(request: FastifyRequest, reply: FastifyReply, form: OpenForm | undefined): FastifyReply {
  const [language, path] = [languageOfPage(request), pathOf(request)];
  const said = words[language];
  if (!form) return sendPage(reply, 404, messagePage(language, path, said.unknownTitle, said.unknown));
  return sendPage(reply, form.state === 'planned' ? 403 : 410, shutPage(language, path, form));
}

/** Whatever else goes wrong, said on a page. */
function sendFault(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = goufuErrorOf(thrown);
  const { status, title } = errorKinds[error.code];
  if (error.code === 'INTERNAL') request.log.error({ err: thrown }, 'unexpected error');
  const [language, path] = [languageOfPage(request), pathOf(request)];
  const said = words[language];
  const own = error.reasons.map(({ sentence }) => sentence[language]).join(' ');
  const text =
    error.code === 'TOO_LARGE' ? said.tooLarge : status >= 500 ? said.busy : own || title[language];
  return sendPage(reply, status, messagePage(language, path, title[language], text));
}
