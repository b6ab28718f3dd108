import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { errorKinds } from '../../shared/errors.ts';
import { sheetFormats } from '../../sheets/write.ts';
import type { Api } from './types.ts';

/** OpenAPI 3.1 from the same zod schemas that check the requests, and the pages under /docs. */
export async function addDocs(app: Api): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '购服 Goufu',
        version: '0.1.0',
        description:
          '政府/工会购买服务的流程引擎。A workflow engine for purchasing services from social organisations.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        schemas: { Problem: problemSchema },
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', bearerFormat: '<id>.<secret>' },
          session: { type: 'apiKey', in: 'cookie', name: 'goufu_session' },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
    transform: describe,
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    transformStaticCSP: (header) => header.replace(/\s*upgrade-insecure-requests;/, ''),
  });
}

/** What the schemas do not say: who may call, and that every refusal is a problem. */
const describe: typeof jsonSchemaTransform = (document) => {
  const { schema, url } = jsonSchemaTransform(document);
  if (schema?.hide) return { schema, url };
  const policy = 'route' in document ? document.route.config?.policy : undefined;
  const described = {
    ...schema,
    ...(isList(schema) ? { querystring: withFormat(schema.querystring) } : {}),
    ...(policy === 'public' ? { security: [] } : {}),
    ...(typeof policy === 'object' ? { description: `Roles: ${policy.roles.join(', ')}` } : {}),
    response: {
      ...(schema?.response ?? { '2XX': { description: 'Done' } }),
      default: {
        description: 'Refused (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
  return { schema: described, url };
};

interface ListSchema {
  querystring: { properties: Record<string, unknown> };
}

/** Lists are exported as files: what src/api/export.ts takes out of the query before the schema sees it. */
const isList = (schema: unknown): schema is ListSchema => {
  const { properties = {} } = (schema as Partial<ListSchema> | undefined)?.querystring ?? {};
  return 'limit' in properties && !('format' in properties);
};
const withFormat = ({ properties, ...query }: ListSchema['querystring']) => ({
  ...query,
  properties: {
    ...properties,
    format: { type: 'string', enum: sheetFormats, description: 'The whole list as a file' },
  },
});

const text = { type: 'string' as const };
const sentence = {
  type: 'object' as const,
  properties: { zh: text, en: text },
  required: ['zh', 'en'],
};
const problemSchema = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'reasons', 'errors'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' as const },
    code: { ...text, enum: Object.keys(errorKinds) },
    detail: text,
    instance: text,
    reasons: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['rule', 'sentence'],
        properties: {
          rule: text,
          sentence,
          clause: sentence,
          field: text,
          blockedBy: text,
          retryAt: text,
        },
      },
    },
    errors: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['pointer', 'message'],
        properties: { pointer: text, message: text },
      },
    },
  },
};

/** The page that every problem's `type` points to: one entry for each code of the table. */
export function errorsPage(): string {
  const entries = Object.entries(errorKinds).map(
    ([code, { status, title }]) =>
      `<dt id="${code}"><code>${code}</code> (${status})</dt><dd>${title.zh} · <span lang="en">${title.en}</span></dd>`,
  );
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>错误代码 · Error codes</title>
<h1>错误代码 · <span lang="en">Error codes</span></h1><dl>${entries.join('\n')}</dl></html>`;
}
