import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { errorKinds } from '../errors.ts';
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
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', bearerFormat: '<id>.<secret>' },
          session: { type: 'apiKey', in: 'cookie', name: 'goufu_session' },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    transformStaticCSP: (header) => header.replace(/\s*upgrade-insecure-requests;/, ''),
  });
}

/** The page that every problem's `type` points to: one entry for each code of the table. */
export function errorsPage(): string {
  const entries = Object.entries(errorKinds).map(
    ([code, { status, title }]) =>
      `<dt id="${code}"><code>${code}</code> (${status})</dt><dd>${title.zh} · <span lang="en">${title.en}</span></dd>`,
  );
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>错误代码 · Error codes</title>
<h1>错误代码 · <span lang="en">Error codes</span></h1><dl>${entries.join('\n')}</dl></html>`;
}
