import { subscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { isList, mediaTypesOf } from '../../../src/api/http/description/describe.ts';
import type { DescribedRoute } from '../../../src/api/http/description/described-route.ts';
import { problemAnswer } from '../../../src/api/http/description/problem.schema.ts';
import { refusalsOf } from '../../../src/api/http/description/refusals.ts';
import { keepBody } from './examples.ts';
import { faultIn } from './fault-in.ts';

/** An answer of an operation that a test was given. */
export interface Given {
  route: DescribedRoute;
  request: FastifyRequest;
  status: number;
  body: unknown;
}

/** Hears of every answer of every app that is made in this process, as it leaves. */
export function onAnswer(hear: (given: Given) => void): void {
  subscribe('fastify.initialization', (message) => {
    const { fastify } = message as { fastify: FastifyInstance };
    if (process.env.GOUFU_EXAMPLES) fastify.addHook('preValidation', keepBody);
    fastify.addHook('onSend', async (request, reply, payload) => {
      const route = routeOf(request);
      if (route) hear({ route, request, status: reply.statusCode, body: bodyOf(reply, payload) });
      return payload;
    });
  });
}

/** What the description does not allow of an answer, with the operation and the place; undefined when it is as described. */
export function contradiction({ route, status, body }: Given): string | undefined {
  const { operation } = route.schema;
  const fault = status >= 400 ? faultOfRefusal(route, status, body) : faultOfAnswer(route, status, body);
  return fault && `${operation.id} (${route.method} ${route.url}) answered ${status}: ${fault}`;
}

function faultOfAnswer(route: DescribedRoute, status: number, body: unknown): string | undefined {
  if (status === 304) return undefined;
  const answer: z.ZodType | undefined = route.schema.operation.answers[status];
  if (!answer) return `described are only ${Object.keys(route.schema.operation.answers).join(', ')}`;
  if (body instanceof File) {
    const types = [...mediaTypesOf(answer), ...(isList(route) ? sheets : [])];
    return types.some((type) => matches(type, body.type))
      ? undefined
      : `${body.type} is described nowhere, only ${types.join(', ') || 'JSON'}`;
  }
  return faultIn(answer, body);
}

function faultOfRefusal(route: DescribedRoute, status: number, body: unknown): string | undefined {
  // Faults of ours are in no operation's list: the tests that provoke one say so themselves.
  if (status === 500) return undefined;
  const { code } = (body ?? {}) as { code?: string };
  const codes = refusalsOf(route).get(status) ?? [];
  if (!codes.some((one) => one === code)) {
    return `${code} is no refusal of this operation; add it to \`refusals\` (described are ${[...refusalsOf(route).values()].flat().join(', ')})`;
  }
  return faultIn(problemAnswer, body);
}

/** A body that is no JSON: all that the description says of it is its media type. */
class File {
  constructor(readonly type: string) {}
}
const sheets = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const matches = (described: string, type: string) =>
  described === '*/*' || described.split(';', 1)[0] === type.split(';', 1)[0];

function bodyOf(reply: FastifyReply, payload: unknown): unknown {
  if (payload === null || payload === undefined || payload === '') return null;
  const type = String(reply.getHeader('content-type') ?? '');
  return /json/.test(type) && typeof payload === 'string' ? JSON.parse(payload) : new File(type);
}

function routeOf({ method, routeOptions }: FastifyRequest): DescribedRoute | undefined {
  const { schema, config, url } = routeOptions;
  const described = schema as DescribedRoute['schema'] | undefined;
  if (!described?.operation || method === 'HEAD') return undefined;
  return { method, url: url ?? '', policy: config.policy ?? 'public', schema: described };
}
