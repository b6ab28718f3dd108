import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../../../../db/client.ts';
import { fileKeys, type SealingKeys } from '../../../sealing/keys/index.ts';
import { VirtualClock } from '../../../shared/clock.ts';
import { type Config, readConfig } from '../../../shared/config.ts';
import { type Server, startServer } from '../../server.ts';
import { DemoWorkers } from './workers.ts';

export interface World {
  server: Server;
  clock: VirtualClock;
  workers: DemoWorkers;
  adminKey: string;
  /** Stops the server; what lies in memory or in temporary folders is gone then. */
  close(): Promise<void>;
}

/** When the story begins. */
const startAt = '2020-06-01T09:00:00.000+08:00';

export interface WorldOptions {
  /** 0, the default, takes any free one. */
  port?: string;
  /** Database, files and keys are kept there, and the clock goes on where it was left; otherwise nothing is left. */
  kept?: string;
  /** Of the first administrator. */
  adminKey?: string;
}

/** A server on virtual time over an embedded database. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const adminKey = options.adminKey ?? `demo.${randomBytes(18).toString('base64url')}`;
  const { files, forget } = await filesOf(options.kept);
  const config = readConfig({
    PORT: options.port ?? '0',
    GOUFU_FILES: files,
    LOG_LEVEL: 'silent',
    GOUFU_RATE_LIMIT: '0',
    GOUFU_RATE_LIMIT_TOOLS: '0',
    GOUFU_BOOTSTRAP_KEY: adminKey,
  });
  const keys = options.kept ? fileKeys({ dataDirectory: options.kept }) : undefined;
  const db = await openDatabase(
    options.kept ? { directory: join(options.kept, 'database') } : { memory: true },
  );
  try {
    const { server, clock } = await serve(config, db, keys);
    const workers = await DemoWorkers.open(server, files);
    const close = async () => {
      await server.close();
      await workers.close();
      await db.close();
      await forget();
    };
    return { server, clock, workers, adminKey, close };
  } catch (error) {
    await db.close();
    await forget();
    throw error;
  }
}

async function filesOf(kept: string | undefined): Promise<{ files: string; forget(): Promise<void> }> {
  if (kept === undefined) {
    const files = await mkdtemp(join(tmpdir(), 'goufu-demo-files-'));
    return { files, forget: () => rm(files, { recursive: true, force: true }) };
  }
  const files = join(kept, 'files');
  await mkdir(files, { recursive: true });
  return { files, forget: async () => {} };
}

async function serve(config: Config, db: Db, keys: SealingKeys | undefined) {
  let clock: VirtualClock | undefined;
  const server = await startServer(config, {
    db,
    ...(keys ? { keys } : {}),
    clock: async (database) => {
      clock = await VirtualClock.resume(database, startAt);
      return clock;
    },
  });
  if (!clock) throw new Error('the server started without its clock');
  return { server, clock };
}
