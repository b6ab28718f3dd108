import { toString as drawn } from 'qrcode';
import { z } from 'zod';
import { fileAnswer, operation } from './operation.ts';
import type { Routes } from './types.ts';

/** A QR code of a short text, for a poster: an address that employees open with their phone. */
export const qrRoutes: Routes = (app) => {
  app.get(
    '/qr',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['tools'],
        ...operation({
          id: 'drawQrCode',
          title: { zh: '二维码（SVG）', en: 'A QR code as SVG' },
          answers: { 200: fileAnswer('image/svg+xml') },
        }),
        querystring: z.strictObject({ text: z.string().min(1).max(500) }),
      },
    },
    async (request, reply) =>
      reply.type('image/svg+xml').send(await drawn(request.query.text, { type: 'svg', margin: 1 })),
  );
};
