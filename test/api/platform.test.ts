import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../src/api/app.ts';
import type { Api } from '../../src/api/http/types.ts';
import { errorKinds } from '../../src/shared/errors.ts';
import { type Answered, quiet, world } from './support.ts';

const w = world();

/** What answers without an account: the module that seals, signing in, words and calculators, open links by their token, published papers. */
const forEverybody = [
  'get /client/sealing.js',
  'post /api/v1/sessions',
  'get /api/v1/sessions/current',
  'get /api/v1/categories',
  'get /api/v1/vocabulary',
  'get /api/v1/calendar/{year}',
  'get /api/v1/imports/templates/{kind}',
  'get /api/v1/collection-forms/{token}',
  'post /api/v1/collection-forms/{token}',
  'get /api/v1/opinion-links/{token}',
  'post /api/v1/opinion-links/{token}',
  'get /api/v1/projects/{id}/papers',
  'get /api/v1/projects/{id}/papers/{kind}',
  'get /api/v1/projects/{id}/papers/{kind}.docx',
  'post /api/v1/tools/deadline',
  'post /api/v1/tools/price-scores',
  'post /api/v1/tools/ranking',
  'post /api/v1/tools/abnormally-low',
  'post /api/v1/tools/performance-grade',
];

describe('platform', () => {
  it('a route without a policy stops the start', async () => {
    const app = await buildApp({ engine: w.engine, config: quiet });
    expect(() => app.get('/forgotten', async () => 'open to everybody')).toThrow(/declares no policy/);
    await app.close();
  });

  it('every documented operation is reachable only by its policy: without credentials none but the public ones answers', async () => {
    const { body } = await w.nobody.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const open: string[] = [];
    for (const path of Object.keys(body.paths)) {
      for (const method of Object.keys(body.paths[path])) {
        const url = path.replace(/\{[^}]+\}/g, '00000000-0000-7000-8000-000000000000');
        const answer = await w.app.inject({ method: method.toUpperCase() as 'GET', url });
        if (answer.statusCode !== 401) open.push(`${method} ${path}`);
      }
    }
    expect(open.sort()).toEqual([...forEverybody].sort());
  });

  it('the description names for every operation how it refuses and, where not everybody may call, who may', async () => {
    const { body } = await w.nobody.get('/openapi.json');
    expect(body.components.schemas.Problem.properties.code.enum).toContain('FUNDS_INSUFFICIENT');
    const operations = Object.values(body.paths).flatMap((path) => Object.values(path as object));
    expect(operations.length).toBeGreaterThan(50);
    for (const operation of operations) {
      const refusals = Object.entries<Answered['body']>(operation.responses).filter(
        ([status]) => status >= '4',
      );
      expect(refusals.map(([status]) => status)).toEqual(expect.arrayContaining(['429', '503']));
      for (const [, refusal] of refusals) {
        const { content } = refusal.$ref ? body.components.responses[refusal.$ref.split('/').pop()] : refusal;
        expect(content).toEqual({
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        });
      }
    }
    expect(body.paths['/api/v1/funding-lines'].post).toMatchObject({ 'x-roles': ['finance'] });
    expect(body.paths['/api/v1/funding-lines'].post.responses['403']).toEqual({
      $ref: '#/components/responses/ForbiddenOrRoleNotAllowed',
    });
    expect(body.paths['/api/v1/tools/deadline'].post.security).toEqual([]);
  });

  it('answers problems in Chinese unless English is preferred, with both languages in every reason', async () => {
    const zh = await w.nobody.get('/api/v1/me');
    expect(zh.status).toBe(401);
    expect(zh.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(zh.body).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      title: '请先登录',
      type: '/docs/errors#UNAUTHENTICATED',
      instance: '/api/v1/me',
      reasons: [],
      errors: [],
    });
    const en = await w.nobody.get('/api/v1/me', { 'accept-language': 'fr, en;q=0.9, zh;q=0.5' });
    expect(en.body.title).toBe('Sign in first');
    const bad = await w.nobody.post('/api/v1/sessions', { login: '' }, { 'accept-language': 'en' });
    expect(bad.status).toBe(422);
    expect(bad.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(['/login', '/password']);
    for (const reason of bad.body.reasons) {
      expect(reason.sentence.zh).toMatch(/\p{Script=Han}/u);
      expect(reason.sentence.en).toMatch(/[a-z]/);
    }
  });

  it('tells malformed, unsupported, too large and unknown apart', async () => {
    const post = (payload: string, type: string) =>
      w.app.inject({ method: 'POST', url: '/api/v1/sessions', payload, headers: { 'content-type': type } });
    expect((await post('{"login":', 'application/json')).json()).toMatchObject({
      status: 400,
      code: 'MALFORMED_REQUEST',
    });
    expect((await post('', 'application/json')).json()).toMatchObject({
      status: 400,
      code: 'MALFORMED_REQUEST',
    });
    expect((await post('{"__proto__":{}}', 'application/json')).json()).toMatchObject({ status: 400 });
    expect((await post('login', 'text/plain')).json()).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
    expect((await post(`"${'x'.repeat(1_100_000)}"`, 'application/json')).json()).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    });
    expect((await w.nobody.get('/api/v1/nothing')).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await w.nobody.get('/api/v1/%zz')).body).toMatchObject({
      status: 400,
      code: 'MALFORMED_REQUEST',
    });
    expect((await w.nobody.delete('/api/v1/me')).status).toBe(404);
  });

  it('refuses text that the database cannot store, wherever it stands, and nesting that would exhaust the stack', async () => {
    const send = (payload: string) =>
      w.app.inject({
        method: 'POST',
        url: '/api/v1/sessions',
        payload,
        headers: { 'content-type': 'application/json' },
      });
    expect((await send('{"login":"a\\u0000b","password":"x"}')).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/login' }],
    });
    expect((await send('{"login":"\\ud800","password":"x"}')).json()).toMatchObject({ status: 422 });
    expect((await send('['.repeat(100_000) + ']'.repeat(100_000))).json()).toMatchObject({ status: 422 });
  });

  it('says alive, ready and how it does, without an id in any label', async () => {
    expect((await w.nobody.get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await w.nobody.get('/readyz')).body).toEqual({ status: 'ready' });
    await w.nobody.get('/api/v1/bodies/0190a5d2-0000-7000-8000-000000000001');
    const metrics = (await w.nobody.get('/metrics')).body as string;
    expect(metrics).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/me",status="401"\} \d/,
    );
    expect(metrics).not.toMatch(/0190a5d2/);
  });

  it('serves its documentation in both languages, without a script and with a page for every part', async () => {
    const asked = async (url: string, language = 'zh') => {
      const answer = await w.nobody.get(url, { 'accept-language': language });
      expect(answer.status, url).toBe(200);
      return answer.body as string;
    };
    for (const language of ['zh', 'en']) {
      const { paths, components, tags } = (await w.nobody.get(`/openapi.json?lang=${language}`)).body;
      const first = await asked('/docs', language);
      expect(first).toMatch(language === 'en' ? /The way of a project/ : /一个项目怎样走/);
      expect(first).not.toMatch(/<script|swagger/i);
      const links = [...first.matchAll(/href="(\/docs[^"#]*)"/g)].map(([, href]) => href as string);
      expect(links.length).toBeGreaterThan(20);
      const pages = await Promise.all(links.map((link) => asked(link.replaceAll('&amp;', '&'))));
      const shown = pages.join('');
      for (const operation of Object.values(paths).flatMap((path) => Object.values(path as object))) {
        expect(tags.map(({ name }: { name: string }) => name)).toContain(operation.tags[0]);
        expect(shown, operation.operationId).toContain(`id="${operation.operationId}"`);
      }
      for (const name of Object.keys(components.schemas))
        await asked(`/docs/schemas/${name}?lang=${language}`);
    }
    expect((await w.nobody.get('/docs/nothing')).status).toBe(404);
    expect((await w.nobody.get('/docs/schemas/constructor')).status).toBe(404);
    expect((await w.nobody.get('/docs?lang=fr')).status).toBe(422);
  });

  it('the page of errors says for each code of the table, in both languages, what to do', async () => {
    for (const language of ['zh', 'en'] as const) {
      const page = (await w.nobody.get(`/docs/errors?lang=${language}`)).body as string;
      for (const [code, { title, remedy }] of Object.entries(errorKinds)) {
        expect(page).toContain(`id="${code}"`);
        expect(page).toContain(title[language]);
        expect(remedy[language].length, code).toBeGreaterThan(10);
        expect(page).toContain(language === 'zh' ? '怎么办' : 'What to do');
      }
    }
  });

  it('sends long answers compressed, short ones and whatever may show a secret as they are', async () => {
    const ask = (method: 'GET' | 'POST', url: string, payload?: object) =>
      w.app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${w.admin.key}`, 'accept-encoding': 'gzip' },
        ...(payload ? { payload } : {}),
      });
    const long = await ask('GET', '/openapi.json?lang=en');
    expect(long.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringMatching(/encoding/i),
    });
    expect(JSON.parse(gunzipSync(long.rawPayload).toString('utf8'))).toEqual(
      (await w.nobody.get('/openapi.json?lang=en')).body,
    );
    expect((await ask('GET', '/readyz')).headers).not.toHaveProperty('content-encoding');
    const key = await ask('POST', '/api/v1/keys', { label: 'x'.repeat(100) });
    expect(key.statusCode).toBe(201);
    const quotes = Array.from({ length: 30 }, (_, n) => ({
      bidder: `第${n}家`,
      amount: `${400_000 + n}.00`,
    }));
    const posted = await ask('POST', '/api/v1/tools/price-scores', { weight: 20, quotes });
    expect(posted.body.length).toBeGreaterThan(1024);
    for (const answer of [key, posted]) expect(answer.headers).not.toHaveProperty('content-encoding');
  });

  it('a fault of ours answers 500 without betraying its message', async () => {
    const app = await buildApp({ engine: w.engine, config: quiet });
    app.get('/fault', { config: { policy: 'public' } }, async () => {
      throw new Error('password=hunter2');
    });
    const answer = await app.inject('/fault');
    expect(answer.json()).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(answer.body).not.toMatch(/hunter2/);
    await app.close();
  });

  it('limits how often one address may ask', async () => {
    const config = { ...quiet, rateLimit: { global: 3, tools: 0, login: 0, form: 0 } };
    const app = await buildApp({ engine: w.engine, config });
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await app.inject('/api/v1/me')).statusCode);
    expect(statuses).toEqual([401, 401, 401, 429]);
    const limited = (await app.inject('/api/v1/nothing')).json();
    expect(limited).toMatchObject({ code: expect.stringMatching(/NOT_FOUND|RATE_LIMITED/) });
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    await app.close();
  });

  it('limits signing in and calculators more strictly than the rest', async () => {
    const config = { ...quiet, rateLimit: { global: 100, tools: 2, login: 1, form: 0 } };
    const app = await buildApp({ engine: w.engine, config });
    const post = async (url: string, payload: object) =>
      (await app.inject({ method: 'POST', url, payload })).statusCode;
    const signIn = () => post('/api/v1/sessions', { login: 'ghost', password: 'guess' });
    expect([await signIn(), await signIn()]).toEqual([401, 429]);
    const grade = () => post('/api/v1/tools/performance-grade', { sheets: ['90', '91', '92'] });
    expect([await grade(), await grade(), await grade()]).toEqual([200, 200, 429]);
    await app.close();
  });

  it('a response schema never drops a field in silence', async () => {
    const app = (await buildApp({ engine: w.engine, config: quiet })) as Api;
    const schema = { response: { 200: z.object({ known: z.string() }) } };
    app.get('/wide', { config: { policy: 'public' }, schema }, async () => ({ known: 'a', more: 'b' }));
    expect((await app.inject('/wide')).json()).toEqual({ known: 'a', more: 'b' });
    await app.close();
  });
});
