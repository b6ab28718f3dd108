import type { z } from 'zod';
import { roles } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { sheetFormats, mediaTypes as sheetTypes } from '../../../sheets/write.ts';
import { Components, type JsonSchema } from './components.ts';
import type { DescribedRoute } from './described-route.ts';
import type { Language } from './in-language.ts';
import { problemAnswer } from './problem.schema.ts';
import { RefusalAnswers } from './refusals.ts';
import { subjects } from './subjects.ts';

/** The description as OpenAPI 3.1 has it, as far as our own code reads it. */
export interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, JsonSchema>; responses: Record<string, Answered> };
  [rest: string]: unknown;
}

export interface DescribedOperation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  'x-roles'?: string[];
  parameters: {
    name: string;
    in: 'path' | 'query' | 'header';
    required: boolean;
    description?: string;
    schema: JsonSchema;
  }[];
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema; example?: unknown }> };
  responses: Record<string, Answered | { $ref: string }>;
  security?: [];
}

export interface Answered {
  description: string;
  content?: Record<string, { schema: JsonSchema; example?: unknown }>;
}

/** The whole description, still in both languages: `inLanguage` makes an OpenApi of it. */
export function describe(routes: readonly DescribedRoute[]): object {
  const components = new Components();
  const refusals = new RefusalAnswers(components.of(problemAnswer, 'output'));
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.url.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, components, refusals) };
  }
  const { document, schemas } = components.finish({ ...frame, paths, responses: refusals.shared });
  const { responses, ...rest } = document;
  return { ...rest, components: { schemas, responses, securitySchemes } };
}

function operationOf(route: DescribedRoute, components: Components, refusals: RefusalAnswers) {
  const { policy, schema } = route;
  const { operation } = schema;
  return {
    operationId: operation.id,
    summary: operation.title,
    description: descriptionOf(route),
    tags: [...schema.tags],
    ...(typeof policy === 'object' ? { 'x-roles': policy.roles } : {}),
    ...(policy === 'public' ? { security: [] } : {}),
    parameters: [
      ...parametersOf('path', schema.params, components),
      ...parametersOf('query', schema.querystring, components),
      ...(isList(route) ? [formatParameter] : []),
      ...headersOf(operation.refusals ?? []),
    ],
    ...bodyOf(route, components),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.answers).map(([status, answer]) => [
          status,
          answerOf(answer, components, isList(route)),
        ]),
      ),
      ...refusals.of(route),
    },
  };
}

function descriptionOf({ policy, schema }: DescribedRoute): Bilingual {
  const { detail } = schema.operation;
  const who: Bilingual =
    policy === 'public'
      ? { zh: '无须登录。', en: 'Open to everybody.' }
      : policy === 'signed-in'
        ? { zh: '须登录。', en: 'For whoever is signed in.' }
        : {
            zh: `由${policy.roles.map((role) => roles[role].zh).join('、')}办理。`,
            en: `For: ${policy.roles.map((role) => roles[role].en).join(', ')}.`,
          };
  const said = (language: Language) => [detail?.[language], who[language]].filter(Boolean).join('\n\n');
  return { zh: said('zh'), en: said('en') };
}

interface ObjectSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

function parametersOf(where: 'path' | 'query', schema: z.ZodType | undefined, components: Components) {
  if (!schema) return [];
  const { properties = {}, required = [] } = components.of(schema, 'input') as ObjectSchema;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...meaningOf(property),
    schema: property,
  }));
}

/** What a field means stands beside its schema too: readers of parameters look there. */
function meaningOf({ title, en, description }: JsonSchema): { description?: unknown } {
  if (typeof title === 'string' && typeof en === 'string') return { description: { zh: title, en } };
  return typeof description === 'string' ? { description } : {};
}

/** Requests that are refused without these headers, or answered once because of them. */
function headersOf(refusals: readonly ErrorCode[]) {
  return [
    ...(refusals.includes('PRECONDITION_REQUIRED') ? [ifMatch] : []),
    ...(refusals.includes('IDEMPOTENCY_KEY_REUSED') ? [idempotencyKey] : []),
  ];
}
const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: { zh: '所见版本的 ETag，如 "12"', en: 'The ETag of the version that you saw, such as "12"' },
  schema: { type: 'string' },
};
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: {
    zh: '同一键、同一内容的请求只办理一次，重发得到同一答复',
    en: 'A request with the same key and body is done once; repeated, it gets the same answer',
  },
  schema: { type: 'string', maxLength: 200 },
};
const formatParameter = {
  name: 'format',
  in: 'query',
  required: false,
  description: { zh: '把整个清单导出为表格', en: 'The whole list as a spreadsheet' },
  schema: { type: 'string', enum: sheetFormats },
};

/** A page of items, or all of them, is given out as a file as well (export.ts). */
export function isList({ method, schema }: DescribedRoute): boolean {
  const answer = schema.operation.answers[200] as { shape?: object } | undefined;
  const asks = (schema.querystring as { shape?: object } | undefined)?.shape ?? {};
  return method === 'GET' && 'items' in (answer?.shape ?? {}) && !('format' in asks);
}

function bodyOf({ schema }: DescribedRoute, components: Components) {
  const { upload } = schema.operation;
  if (upload) {
    const file = { type: 'string', format: 'binary' };
    const form = upload.form && (components.of(upload.form, 'input') as ObjectSchema);
    const multipart = form && {
      ...form,
      properties: { ...form.properties, file },
      required: [...(form.required ?? []), 'file'],
    };
    return {
      requestBody: {
        required: true,
        content: {
          ...(multipart ? { 'multipart/form-data': { schema: multipart } } : {}),
          ...(upload.raw ? { 'application/octet-stream': { schema: file } } : {}),
        },
      },
    };
  }
  if (!schema.body) return {};
  const required = !schema.body.safeParse(undefined).success;
  return {
    requestBody: {
      required,
      content: { 'application/json': { schema: components.of(schema.body, 'input') } },
    },
  };
}

/** Of an answer that is no JSON. */
export const mediaTypesOf = (answer: z.ZodType): string[] =>
  ((answer.meta() ?? {}) as { mediaTypes?: string[] }).mediaTypes ?? [];

function answerOf(answer: z.ZodType, components: Components, list: boolean) {
  const { title, en } = (answer.meta() ?? {}) as { title?: string; en?: string };
  const mediaTypes = mediaTypesOf(answer);
  const description = title && en ? { zh: title, en } : { zh: '已办理', en: 'Done' };
  if (answer.type === 'null') return { description };
  const file = { schema: { type: 'string', format: 'binary' } };
  if (mediaTypes.length > 0)
    return { description, content: Object.fromEntries(mediaTypes.map((type) => [type, file])) };
  const sheets = sheetFormats.map((format) => [sheetTypes[format].split(';', 1)[0], file]);
  return {
    description,
    content: {
      'application/json': { schema: components.of(answer, 'output') },
      ...(list ? Object.fromEntries(sheets) : {}),
    },
  };
}

const frame = {
  openapi: '3.1.0',
  info: {
    title: '购服 Goufu',
    version: '0.1.0',
    description: {
      zh: '政府/工会购买服务的流程引擎：从职工需求到绩效评价，一个项目的每一步都由此办理。说明页见 /docs，错误代码见 /docs/errors。英文说明：/openapi.json?lang=en。',
      en: 'A workflow engine for purchasing services from social organisations: every step of a project, from need to evaluation, is taken here. The pages are at /docs, the codes of errors at /docs/errors; the Chinese description is /openapi.json?lang=zh.',
    },
    contact: { name: '购服 Goufu' },
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: [{ key: [] }, { session: [] }],
  tags: Object.entries(subjects).map(([name, { title, about }]) => ({
    name,
    'x-displayName': title,
    description: about,
  })),
};

const securitySchemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: '<id>.<secret>',
    description: { zh: '程序用的密钥', en: 'The key of a program' },
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'goufu_session',
    description: { zh: '登录后的会话', en: 'The session of somebody who signed in' },
  },
};
