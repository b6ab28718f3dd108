import { fileAnswer, nothing, operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { sealingClient } from './client-module.ts';

/** Code for a bidder's or an opening officer's browser, outside /api/v1: nothing of a tender is in it. */
export const clientRoutes: Routes = (app) => {
  app.get(
    '/client/sealing.js',
    {
      config: { policy: 'public' },
      schema: {
        tags: ['sealed-bids'],
        ...operation({
          id: 'readSealingClient',
          title: { zh: '密封程序（ES 模块）', en: 'The module that seals, for browsers' },
          answers: { 200: fileAnswer('text/javascript'), 304: nothing },
        }),
      },
    },
    async (request, reply) => {
      const { code, etag } = await sealingClient();
      // Asked for again each time and sent again only when it has changed: a bidder never seals with an old one.
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send(null);
      return reply.type('text/javascript; charset=utf-8').send(code);
    },
  );
};
