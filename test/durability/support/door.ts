import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import postgres from 'postgres';
import { onTestFinished } from 'vitest';
import { until } from './until.ts';
import type { WorkerBed } from './worker-bed.ts';

export const count = async ({ db }: Pick<WorkerBed, 'db'>, text: string): Promise<number> => {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count ${text}`);
  return row?.count ?? 0;
};

/**
 * Holds a door: whoever writes there waits until it is opened. Cases are held by their rows, so that the statement
 * that waits has been asked for in full: it goes on when the door opens, whoever asked.
 */
export async function holdDoor(bed: WorkerBed, at: string) {
  const sql = postgres(bed.databaseUrl, { max: 1, onnotice: () => {} });
  onTestFinished(() => sql.end());
  const held = await sql.reserve();
  await held`begin`;
  if (at === 'instances') await held`select id from instances for update`;
  else await held`lock table ${sql(at)} in exclusive mode`;
  const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    /** Somebody stands before the door. */
    waiting: () => until(`a worker at ${at}`, async () => (await count(bed, waiting)) > 0),
    /** Whatever the dead one had asked the database for is forgotten, as when the machine is gone too. */
    turnAway: () => bed.db.query(`select pg_terminate_backend(pid) ${waiting}`),
    open: async () => {
      await held`rollback`;
      held.release();
    },
  };
}

/** kill -9, and waits until the process is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
