import type { RouteOptions } from 'fastify';
import { z } from 'zod';
import type { Policy } from '../../identity/policy.ts';
import type { Operation } from '../operation.ts';
import { presentOnly } from '../present-only.ts';
import type { Api } from '../types.ts';
import { type SubjectId, subjects } from './subjects.ts';

/** A route with all that the description says of it. */
export interface DescribedRoute {
  method: string;
  /** As fastify writes it: `/api/v1/needs/:id`. */
  url: string;
  policy: Policy;
  schema: {
    tags: readonly [SubjectId];
    operation: Operation<Record<number, z.ZodType>>;
    params?: z.ZodType;
    querystring?: z.ZodType;
    body?: z.ZodType;
  };
}

/**
 * Every route registered from here on must describe itself, or be hidden; one that does not stops the start with a
 * sentence that says what to do. One that asks for no parameters refuses them all. The list fills as routes are
 * registered.
 */
export function requireDescriptions(app: Api): readonly DescribedRoute[] {
  const routes: DescribedRoute[] = [];
  app.addHook('onRoute', (route) => {
    if (!hidden(route)) route.schema = { querystring: presentOnly, ...route.schema };
    for (const method of [route.method].flat()) {
      if (method === 'HEAD' || hidden(route)) continue;
      const described = provisional(method, route) ?? routeOf(method, route);
      const same = routes.find(({ schema }) => schema.operation.id === described.schema.operation.id);
      if (same) {
        throw new Error(
          `route ${method} ${route.url}: the operation id ${described.schema.operation.id} is that of ${same.method} ${same.url}; give it one of its own`,
        );
      }
      routes.push(described);
    }
  });
  return routes;
}

/** Until every route describes itself: those that do not yet stand in the description by their address alone. */
function provisional(method: string, { url, schema, config }: RouteOptions): DescribedRoute | undefined {
  const { operation, tags, ...asked } = (schema ?? {}) as Partial<DescribedRoute['schema']>;
  if (operation) return undefined;
  const id = `${method.toLowerCase()}${url.replace(/[^A-Za-z]+(.)/g, (_, letter: string) => letter.toUpperCase())}`;
  const described = { id, title: { zh: id, en: id }, answers: { 200: z.unknown() } };
  return {
    method,
    url,
    policy: config?.policy as Policy,
    schema: { ...asked, tags: tags ?? ['admin'], operation: described },
  };
}

const hidden = ({ schema }: RouteOptions): boolean => (schema as { hide?: true } | undefined)?.hide === true;

function routeOf(method: string, { url, schema, config }: RouteOptions): DescribedRoute {
  const refuse = (what: string): never => {
    throw new Error(`route ${method} ${url} ${what}`);
  };
  const { operation, tags } = (schema ?? {}) as Partial<DescribedRoute['schema']>;
  if (!operation) {
    return refuse(
      'is not described: spread operation({ id, title, answers }) into its schema (src/api/http/operation.ts), or hide it with `schema: { hide: true }`',
    );
  }
  if (!/^[a-z][A-Za-z0-9]+$/.test(operation.id)) {
    return refuse(
      `needs an operation id in camel case, a verb and a noun such as listProjects, not "${operation.id}"`,
    );
  }
  for (const language of ['zh', 'en'] as const) {
    if (!operation.title[language]) return refuse(`needs a title in both languages; ${language} is missing`);
  }
  const statuses = Object.keys(operation.answers).map(Number);
  if (statuses.length === 0 || !statuses.every((status) => status >= 200 && status < 400)) {
    return refuse(
      'needs the schema of its answer: answers: { 200: … } (refusals are described by their codes)',
    );
  }
  if (tags?.length !== 1 || !(tags[0] in subjects)) {
    return refuse(
      `needs one tag that is a subject of src/api/http/description/subjects.ts, not ${JSON.stringify(tags ?? [])}`,
    );
  }
  const { params, querystring, body } = schema as DescribedRoute['schema'];
  for (const [part, asked] of Object.entries({ querystring, body })) {
    if (asked && !isStrict(asked)) {
      return refuse(`accepts unknown fields in its ${part} in silence: make it a z.strictObject`);
    }
  }
  for (const name of url.matchAll(/:([A-Za-z]+)/g)) {
    if (!((name[1] as string) in ((params as z.ZodObject | undefined)?.shape ?? {}))) {
      return refuse(`needs a schema for the parameter :${name[1]} of its address`);
    }
  }
  const policy = config?.policy as Policy;
  return { method, url, policy, schema: { tags, operation, params, querystring, body } };
}

/** Objects that refuse unknown keys, and unions, pipes or arrays of such. */
function isStrict(schema: z.ZodType): boolean {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  if (schema instanceof z.ZodObject) return schema._zod.def.catchall?._zod.def.type === 'never';
  for (const inner of ['innerType', 'in', 'element', 'left'] as const) {
    if (def[inner] instanceof z.ZodType) return isStrict(def[inner]);
  }
  return Array.isArray(def.options) ? def.options.every((option) => isStrict(option as z.ZodType)) : true;
}
