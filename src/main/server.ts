import { join } from 'node:path';
import { type Db, openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import type { WatchedQueues } from '../../workers/backends/redis-board.ts';
import { buildApp } from '../api/app.ts';
import type { Api } from '../api/http/types.ts';
import { filesOf } from '../console/files.ts';
import { consoleFolder } from '../console/folder.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { fileKeys, passingKeys, type SealingKeys } from '../sealing/keys/index.ts';
import { type Clock, systemClock } from '../shared/clock.ts';
import type { Config } from '../shared/config.ts';
import { bootstrapAdministrator } from './bootstrap.ts';
import { registeredWorkflows } from './registered-workflows.ts';

export interface Server {
  /** Where it listens, such as http://127.0.0.1:3000. */
  url: string;
  app: Api;
  engine: Engine;
  db: Db;
  /** Answers what is under way, then stops; a database that was handed in stays open. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Makes the virtual clock of a demo or a test; without it a database on virtual time is refused. */
  clock?: (db: Db) => Promise<Clock>;
  db?: Db;
  /** Keys of the sealed bids; by default files in GOUFU_DATA, or of this process where a database is handed in. */
  keys?: SealingKeys;
}

export interface OpenEngine {
  engine: Engine;
  db: Db;
  /** Closes the database, unless it was handed in. */
  close(): Promise<void>;
}

/** Opens and migrates the database and makes the first administrator on an empty one: what every role needs. */
export async function openEngine(config: Config, options: ServerOptions = {}): Promise<OpenEngine> {
  const db = options.db ?? (await openConfigured(config));
  const close = async () => {
    if (!options.db) await db.close();
  };
  try {
    await migrate(db.kind === 'postgres' && config.databaseUrl ? { url: config.databaseUrl } : { db });
    if (!options.clock) await refuseVirtualTime(db);
    const clock = options.clock ? await options.clock(db) : systemClock;
    // A database that lives in memory has nothing that outlives the process, so its keys need not either.
    const keys = options.keys ?? (options.db ? passingKeys() : fileKeys(config));
    const engine = createEngine({ db, clock, workflows: registeredWorkflows(keys), keys });
    if (config.bootstrapKey) await bootstrapAdministrator(db, clock, config.bootstrapKey);
    return { engine, db, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the engine and listens. */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<Server> {
  const { engine, db, close: closeEngine } = await openEngine(config, options);
  let watched: WatchedQueues | undefined;
  try {
    if (config.redisUrl) {
      const { watchQueues } = await import('../../workers/backends/redis-board.ts');
      watched = watchQueues(config.redisUrl);
    }
    const app = await buildApp({
      engine,
      config,
      console: consoleFolder().then(filesOf),
      ...(watched ? { queues: watched.queues } : {}),
    });
    const url = await app.listen({ port: config.port, host: config.host });
    const close = async () => {
      await app.close();
      await watched?.close();
      await closeEngine();
    };
    return { url, app, engine, db, close };
  } catch (error) {
    await watched?.close();
    await closeEngine();
    throw error;
  }
}

async function openConfigured(config: Config): Promise<Db> {
  if (config.databaseUrl) return openDatabase({ url: config.databaseUrl });
  return openDatabase({ directory: join(config.dataDirectory, 'database') });
}

async function refuseVirtualTime(db: Db): Promise<void> {
  const [row] = await db.query('select 1 from virtual_clock');
  if (row) {
    throw new Error(
      '该数据库的时钟已被设为演示时间，不能用于正式服务。This database runs on virtual time and cannot be served for real.',
    );
  }
}
