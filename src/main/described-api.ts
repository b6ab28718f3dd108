import type { Db } from '../../db/client.ts';
import { buildApp } from '../api/app.ts';
import type { OpenApi } from '../api/http/description/describe.ts';
import type { Language } from '../api/http/description/in-language.ts';
import { createEngine } from '../engine/engine.ts';
import { systemClock } from '../shared/clock.ts';
import { readConfig } from '../shared/config.ts';
import { registeredWorkflows } from './registered-workflows.ts';

const noDatabase = () => Promise.reject(new Error('no database is open: the API is only described'));
const nowhere: Db = {
  kind: 'pglite',
  get orm(): never {
    throw new Error('no database is open: the API is only described');
  },
  query: noDatabase,
  transaction: noDatabase,
  close: async () => {},
};

/** The description of the API as a server of this version gives it out, made without one. */
export async function describedApi(language: Language): Promise<OpenApi> {
  const engine = createEngine({ db: nowhere, clock: systemClock, workflows: registeredWorkflows() });
  const app = await buildApp({ engine, config: readConfig({ LOG_LEVEL: 'silent' }) });
  try {
    await app.ready();
    return app.describe(language);
  } finally {
    await app.close();
  }
}
