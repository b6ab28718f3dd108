import { beforeAll, expect, it } from 'vitest';
import { everywhere } from '../../src/api/identity/principal.ts';
import { type Role, roles } from '../../workflows/kit/actor.ts';
import { resolveRefs } from '../support/resolve-refs.ts';
import { type Caller, world } from './support.ts';

const w = world();
let city: string;
let everybody: Caller;
/** A real record for the id in a path, by resource: what is not found is refused too early to prove anything. */
const records: Record<string, string> = {};

beforeAll(async () => {
  city = await w.body('市总工会');
  const held = (Object.keys(roles) as Role[]).filter((role) => role !== 'supplier' && role !== 'system');
  everybody = await w.person('身兼数职', [
    ...held.map((role) => ({ role, bodyId: city })),
    { role: 'administrator' as const, bodyId: everywhere },
  ]);
  const make = async (resource: string, body: object) => {
    const made = await everybody.post(`/api/v1/${resource}`, body);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    records[resource] = made.body.id;
    return made.body.id as string;
  };
  records.bodies = city;
  await make('users', { login: 'somebody', name: '某人', bodyId: city });
  const need = {
    bodyId: city,
    title: '需求',
    category: 'training',
    headcount: 3,
    raisedOn: '2026-09-01',
    source: '座谈',
  };
  await make('need-groups', { title: '组', category: 'training', needIds: [await make('needs', need)] });
  await make('funding-lines', {
    bodyId: city,
    code: '1',
    name: '专项',
    year: 2026,
    kind: 'union',
    amount: '1.00',
  });
  await make('organisations', {
    bodyId: city,
    name: '小组',
    legalForm: 'grassroots',
    legalStatus: 'grassroots',
  });
  const instanceId = await make('projects', { bodyId: city, title: '项目', category: 'training' });
  const sha256 = '0'.repeat(64);
  await make('documents', {
    instanceId,
    kind: '清单',
    title: '清单',
    sha256,
    bytes: 1,
    mediaType: 'text/plain',
  });
});

interface Schema {
  type?: string;
  format?: string;
  enum?: unknown[];
  minimum?: number;
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  oneOf?: Schema[];
  const?: unknown;
}
interface Operation {
  parameters?: { in: string; name: string; schema: Schema }[];
  requestBody?: { content: { 'application/json'?: { schema: Schema } } };
}

/** Something that the schema may well accept, so that the request gets past it and down to the database. */
function plausible(schema: Schema, name = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return plausible(first, name);
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, of]) => [key, plausible(of, key)]),
    );
  }
  if (schema.type === 'array') return [plausible(schema.items ?? {}, name)];
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'object') return {};
  const known: Record<string, string> = { uuid: city, date: '2026-09-01', yuan: '1.00', email: 'a@b.cn' };
  if (name === 'creditCode') return '9144030071526726XG';
  return known[schema.format ?? ''] ?? (schema.format === 'date-time' ? '2027-01-01T00:00:00+08:00' : '1');
}

const nasty: unknown[] = [
  null,
  '',
  'a\u0000b',
  '\ud800',
  'x'.repeat(20_000),
  "'; drop table users; --",
  '$1',
  '9'.repeat(60),
  '2026-02-30',
  '9999-12-31',
  everywhere,
  -1,
  2_147_483_648,
  9_007_199_254_740_992,
  1e308,
  0.1,
  true,
  [],
  {},
  { toString: 1 },
];

it('no input makes any operation answer 5xx, whatever stands in any field', async () => {
  const document = resolveRefs((await w.nobody.get('/openapi.json')).body);
  const faults: string[] = [];
  let sent = 0;
  let accepted = 0;
  for (const [path, operations] of Object.entries(
    document.paths as Record<string, Record<string, Operation>>,
  )) {
    for (const [method, operation] of Object.entries(operations)) {
      // Signing oneself out, or losing one's own powers, would end the test early.
      if (method === 'delete') continue;
      const send = async (parts: { path?: string; query?: string; body?: unknown }) => {
        const url =
          (parts.path ?? path.replace(/\{[^}]+\}/g, records[path.split('/')[3] as string] ?? city)) +
          (parts.query ? `?${parts.query}` : '');
        const answer = await w.app.inject({
          method: method.toUpperCase() as 'POST',
          url,
          headers: {
            authorization: `Bearer ${everybody.key}`,
            'if-match': '"1"',
            'content-type': 'application/json',
          },
          ...(method === 'get' ? {} : { payload: JSON.stringify(parts.body ?? {}) }),
        });
        sent += 1;
        if (answer.statusCode < 300) accepted += 1;
        if (answer.statusCode >= 500)
          faults.push(
            `${method} ${url.slice(0, 120)} ${JSON.stringify(parts.body)?.slice(0, 200)} → ${answer.statusCode}`,
          );
      };
      const schema = operation.requestBody?.content['application/json']?.schema;
      const whole = schema ? (plausible(schema) as Record<string, unknown>) : undefined;
      await send({ body: whole });
      for (const value of nasty) {
        if (schema) await send({ body: value });
        for (const key of Object.keys(whole ?? {})) await send({ body: { ...whole, [key]: value } });
        for (const parameter of operation.parameters ?? []) {
          const text = encodeURIComponent(
            typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : JSON.stringify(value),
          ).slice(0, 3000);
          if (parameter.in === 'query') await send({ query: `${parameter.name}=${text}`, body: whole });
          if (parameter.in === 'path')
            await send({ path: path.replace(/\{[^}]+\}/g, text || 'x'), body: whole });
        }
      }
    }
  }
  expect(faults).toEqual([]);
  expect(sent).toBeGreaterThan(2_000);
  // Were everything refused at the door, nothing would have been tried.
  expect(accepted).toBeGreaterThan(500);
}, 120_000);
