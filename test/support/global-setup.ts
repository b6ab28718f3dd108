import type { TestProject } from 'vitest/node';
import { createTemplate, openMaintenance } from './databases.ts';
import { temporaryFolder } from './servers/child.ts';
import { findPostgresPrograms } from './servers/postgres-programs.ts';
import { startPostgresServer } from './servers/postgres-server.ts';
import { findRedisProgram, type RedisProgram } from './servers/redis-program.ts';
import { startRedisServer } from './servers/redis-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Maintenance database of the run's PostgreSQL. */
    databaseServerUrl: string;
    /** Name of the migrated database that `freshDatabase` clones. */
    templateDatabase: string;
    redisServerUrl: string;
    /** Undefined when the environment names a server: then there are no programs for a private one. */
    postgresPrograms: string | undefined;
    redisProgram: RedisProgram | undefined;
  }
}

/** One PostgreSQL and one Redis for the whole run. A server named in the environment is used, never ended. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const undo: (() => Promise<unknown>)[] = [];
  const teardown = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const databaseServer = await postgresOfTheRun();
    undo.push(databaseServer.stop);
    const redisServer = await redisOfTheRun();
    undo.push(redisServer.stop);
    const maintenance = openMaintenance(databaseServer.url);
    undo.push(() => maintenance.end());
    const template = await createTemplate(maintenance, databaseServer.url);
    undo.push(() => template.drop());

    project.provide('databaseServerUrl', databaseServer.url);
    project.provide('templateDatabase', template.name);
    project.provide('postgresPrograms', databaseServer.programs);
    project.provide('redisServerUrl', redisServer.url);
    project.provide('redisProgram', redisServer.program);
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

async function postgresOfTheRun() {
  const url = process.env.GOUFU_TEST_DATABASE_URL;
  if (url) return { url, programs: undefined, stop: async () => {} };
  const programs = await findPostgresPrograms(temporaryFolder());
  const { url: own, stop } = await startPostgresServer({ programs });
  return { url: own, programs, stop };
}

async function redisOfTheRun() {
  const url = process.env.GOUFU_TEST_REDIS_URL;
  if (url) return { url, program: undefined, stop: async () => {} };
  const program = await findRedisProgram();
  const { url: own, stop } = await startRedisServer({ program });
  return { url: own, program, stop };
}
