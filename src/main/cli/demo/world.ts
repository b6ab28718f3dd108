import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../../db/client.ts';
import { VirtualClock } from '../../../shared/clock.ts';
import { readConfig } from '../../../shared/config.ts';
import { type Server, startServer } from '../../server.ts';
import { DemoWorkers } from './workers.ts';

export interface World {
  server: Server;
  clock: VirtualClock;
  workers: DemoWorkers;
  adminKey: string;
  /** Stops the server and drops mail, files and the database, which lives in memory only. */
  close(): Promise<void>;
}

/** A server on virtual time over an embedded database in memory: nothing is left behind. */
export async function openWorld(startAt: string, port: string): Promise<World> {
  const key = { id: 'demo', secret: randomBytes(18).toString('base64url') };
  const files = await mkdtemp(join(tmpdir(), 'goufu-demo-files-'));
  const config = readConfig({
    PORT: port,
    GOUFU_FILES: files,
    LOG_LEVEL: 'silent',
    GOUFU_RATE_LIMIT: '0',
    GOUFU_RATE_LIMIT_TOOLS: '0',
    GOUFU_BOOTSTRAP_KEY: `${key.id}.${key.secret}`,
  });
  const db = await openDatabase({ memory: true });
  let clock: VirtualClock | undefined;
  try {
    const server = await startServer(config, {
      db,
      clock: async (database) => {
        clock = await VirtualClock.start(database, startAt);
        return clock;
      },
    });
    if (!clock) throw new Error('the server started without its clock');
    const workers = await DemoWorkers.open(server, files);
    const close = async () => {
      await server.close();
      await workers.close();
      await db.close();
      await rm(files, { recursive: true, force: true });
    };
    return { server, clock, workers, adminKey: `${key.id}.${key.secret}`, close };
  } catch (error) {
    await db.close();
    await rm(files, { recursive: true, force: true });
    throw error;
  }
}
