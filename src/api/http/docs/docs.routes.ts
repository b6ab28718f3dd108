import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { GoufuError } from '../../../shared/errors.ts';
import type { Language } from '../description/in-language.ts';
import { type SubjectId, subjects } from '../description/subjects.ts';
import { type Html, html } from '../html.ts';
import { languageOf } from '../language.ts';
import type { Api } from '../types.ts';
import { errorsPage } from './errors-page.ts';
import { firstPage } from './first-page.ts';
import { docsPage, type Link, type Place } from './layout.ts';
import { schemaView } from './schema-view.ts';
import { subjectPage } from './subject-page.ts';

const querystring = z.strictObject({ lang: z.enum(['zh', 'en']).optional() });
const config = { policy: 'public' } as const;
const schema = { hide: true, querystring } as const;

const words = {
  zh: { first: '一个项目怎样走', errors: '错误代码', schemas: '数据结构' },
  en: { first: 'The way of a project', errors: 'Error codes', schemas: 'Schemas' },
} as const;

/** The description of the API for programs (/openapi.json) and for people (/docs), in both languages. */
export function docsRoutes(app: Api): void {
  app.get('/openapi.json', { config, schema }, async (request, reply) =>
    reply.header('vary', 'Accept-Language').send(app.describe(placeOf(request).language)),
  );

  app.get('/docs', { config, schema }, (request, reply) => {
    const { title, main } = firstPage(placeOf(request));
    return send(request, reply, title, main);
  });
  app.get('/docs/errors', { config, schema }, (request, reply) => {
    const { title, main } = errorsPage(placeOf(request));
    return send(request, reply, title, main);
  });

  app.get('/docs/schemas', { config, schema }, (request, reply) => {
    const { language } = placeOf(request);
    const names = Object.entries(app.describe(language).components.schemas).map(
      ([name, { title }]) =>
        html`<li><a href="/docs/schemas/${name}?lang=${language}"><code>${name}</code></a> ${String(title ?? '')}</li>`,
    );
    return send(request, reply, words[language].schemas, html`<ul>${names}</ul>`);
  });
  const namedSchema = { ...schema, params: z.object({ name: z.string() }) };
  app.get('/docs/schemas/:name', { config, schema: namedSchema }, (request, reply) => {
    const place = placeOf(request);
    const { name } = request.params;
    const { schemas } = app.describe(place.language).components;
    const found = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!found) throw new GoufuError('NOT_FOUND');
    return send(request, reply, name, schemaView(found, place));
  });

  const subjectSchema = { ...schema, params: z.object({ subject: z.string() }) };
  app.get('/docs/:subject', { config, schema: subjectSchema }, (request, reply) => {
    const place = placeOf(request);
    const { subject } = request.params;
    if (!isSubject(subject)) throw new GoufuError('NOT_FOUND');
    const { title, about } = subjects[subject];
    const operations = subjectPage(app.describe(place.language), subject, place);
    return send(request, reply, title[place.language], html`<p>${about[place.language]}</p>${operations}`);
  });
}

function send(request: FastifyRequest, reply: FastifyReply, title: string, main: Html) {
  const place = placeOf(request);
  return reply
    .type('text/html; charset=utf-8')
    .header('content-language', place.language)
    .header('vary', 'Accept-Language')
    .send(docsPage(place, title, linksIn(place.language), main));
}

function placeOf(request: FastifyRequest): Place {
  const { lang } = request.query as { lang?: Language };
  const path = (request.url.split('?', 1)[0] as string).replace(/\/$/, '');
  return { language: lang ?? languageOf(request.headers['accept-language']), path };
}

function linksIn(language: Language): Link[] {
  const { first, errors, schemas } = words[language];
  return [
    { href: '/docs', text: first },
    ...Object.entries(subjects).map(([id, { title }]) => ({ href: `/docs/${id}`, text: title[language] })),
    { href: '/docs/schemas', text: schemas },
    { href: '/docs/errors', text: errors },
  ];
}

const isSubject = (name: string): name is SubjectId => Object.hasOwn(subjects, name);
