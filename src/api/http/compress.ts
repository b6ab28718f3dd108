import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { Api } from './types.ts';

/** Text of ours. What people upload, sealed bids above all, leaves as it came in. */
const worthIt = /^(application\/(problem\+)?json|text\/(html|csv|javascript))\b/;

/**
 * Answers of more than a kilobyte travel compressed, if they are read with GET. Others may show a secret (a new key, a
 * new link) beside what somebody sent, and from the length of the two compressed together the one can be guessed
 * (BREACH).
 */
export async function addCompression(app: Api): Promise<void> {
  app.addHook('onRoute', (route) => {
    const methods = [route.method].flat();
    if (!methods.every((method) => method === 'GET' || method === 'HEAD')) route.compress = false;
  });
  await app.register(compress, {
    globalDecompression: false,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    customTypes: worthIt,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}
