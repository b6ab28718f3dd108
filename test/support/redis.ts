import { inject } from 'vitest';
import { type RedisServer, startRedisServer } from './servers/redis-server.ts';

/**
 * The run's Redis, in a logical database of this worker's own: a file may `flushdb` without hurting the file that
 * runs beside it. (`flushall` may not be sent here: take `startRedis()`.)
 */
export function redisUrl(): string {
  const url = inject('redisServerUrl');
  if (!url) throw new Error('test/unit and test/model run without servers: this test belongs elsewhere.');
  // A server of ours has 16 databases; 0 stays empty.
  const database = 1 + (Number(process.env.VITEST_POOL_ID ?? 0) % 15);
  return new URL(`/${database}`, url).href;
}

/** A Redis that this test may kill, flush and restart; the test stops it. */
export async function startRedis(args?: string[]): Promise<RedisServer> {
  const program = inject('redisProgram');
  if (!program) {
    throw new Error('A test needs a Redis of its own: set GOUFU_TEST_REDIS_BIN, not GOUFU_TEST_REDIS_URL.');
  }
  return startRedisServer({ program, ...(args ? { args } : {}) });
}
