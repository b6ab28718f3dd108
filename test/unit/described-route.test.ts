import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requireDescriptions } from '../../src/api/http/description/described-route.ts';
import { operation } from '../../src/api/http/operation.ts';
import type { Api } from '../../src/api/http/types.ts';

const title = { zh: '查看一件事', en: 'Read a thing' };
const answers = { 200: z.object({ id: z.uuid() }) };
const whole = {
  tags: ['needs'],
  params: z.object({ id: z.uuid() }),
  ...operation({ id: 'readThing', title, answers }),
};

/** What is said of a route that is registered with this schema. */
function registered(schema: object): () => unknown {
  const app = Fastify() as unknown as Api;
  requireDescriptions(app);
  const method = 'body' in schema ? 'POST' : 'GET';
  const config = { policy: 'public' } as const;
  return () => app.route({ method, url: '/things/:id', schema, config, handler: async () => ({}) });
}

describe('a route', () => {
  it('that says all that the description asks for is taken', () => {
    expect(registered(whole)).not.toThrow();
    expect(registered({ hide: true })).not.toThrow();
  });

  it.each([
    ['a proper id', { ...whole, ...operation({ id: 'read_thing', title, answers }) }, /a verb and a noun/],
    [
      'a title in English',
      { ...whole, ...operation({ id: 'readThing', title: { zh: '查看', en: '' }, answers }) },
      /title in both languages; en is missing/,
    ],
    [
      'an answer',
      { ...whole, ...operation({ id: 'readThing', title, answers: {} }) },
      /schema of its answer/,
    ],
    [
      'an answer that is none of its refusals',
      { ...whole, ...operation({ id: 'readThing', title, answers: { 404: z.null() } }) },
      /refusals are described by their codes/,
    ],
    ['a subject', { ...whole, tags: ['things'] }, /needs one tag that is a subject/],
    ['one subject', { ...whole, tags: ['needs', 'cases'] }, /needs one tag that is a subject/],
    ['a schema of its address', { ...whole, params: undefined }, /the parameter :id of its address/],
    [
      'a query that refuses what it does not know',
      { ...whole, querystring: z.object({ q: z.string() }) },
      /unknown fields in its querystring in silence: make it a z\.strictObject/,
    ],
    [
      'a body that refuses what it does not know, in every form that it has',
      { ...whole, body: z.union([z.strictObject({ a: z.string() }), z.object({ b: z.string() })]) },
      /unknown fields in its body/,
    ],
  ])('without %s stops the start, and the sentence says what to do', (_, schema, sentence) => {
    expect(registered(schema)).toThrow(sentence);
    expect(registered(schema)).toThrow(/^route (GET|POST) \/things\/:id /);
  });

  it('with the id of another stops the start', () => {
    const app = Fastify() as unknown as Api;
    requireDescriptions(app);
    const config = { policy: 'public' } as const;
    app.get('/things/:id', { schema: whole, config }, async () => ({ id: '' }));
    expect(() => app.get('/others/:id', { schema: whole, config }, async () => ({ id: '' }))).toThrow(
      'the operation id readThing is that of GET /things/:id; give it one of its own',
    );
  });
});
