import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { expect } from 'vitest';
import type { Given } from './answers.ts';
import { faultIn } from './fault-in.ts';
import { madeTimeless } from './timeless.ts';

/** One request of a test with its answer; `request` only where there was a body. */
export interface Example {
  status: number;
  request?: unknown;
  answer?: unknown;
}

const asked = new WeakMap<FastifyRequest, unknown>();

/** Keeps the body as it was sent: what handlers see is parsed. */
export const keepBody = async (request: FastifyRequest): Promise<void> => {
  if (request.body !== undefined && request.body !== null) asked.set(request, structuredClone(request.body));
};

/**
 * Writes down the first answer that this file's tests were given by each operation, and prefers a list with something
 * in it. `npm run examples` gathers the files (test/support/contract/gather-examples.ts).
 */
export function recorder(folder: string): { hear(given: Given): void; write(): void } {
  const found = new Map<string, Example>();
  return {
    hear({ route, request, status, body }) {
      const { operation } = route.schema;
      if (status >= 300 || typeof body !== 'object') return;
      const known = found.get(operation.id);
      if (known && !(isEmpty(known.answer) && !isEmpty(body))) return;
      const sent = asked.get(request);
      const whole: Example = {
        status,
        ...(sent === undefined ? {} : { request: sent }),
        ...(body === null ? {} : { answer: body }),
      };
      const short = madeTimeless(whole);
      const schema = operation.answers[status];
      if (!schema || (short.answer !== undefined && faultIn(schema, short.answer))) return;
      found.set(operation.id, short);
    },
    write() {
      mkdirSync(folder, { recursive: true });
      const file = basename(expect.getState().testPath ?? 'unknown');
      writeFileSync(join(folder, `${file}.json`), JSON.stringify(Object.fromEntries(found)));
    },
  };
}

const isEmpty = (answer: unknown): boolean => {
  const items = (answer as { items?: unknown[] } | null | undefined)?.items ?? answer;
  return Array.isArray(items) && items.length === 0;
};
