import { Gauge } from 'prom-client';
import type { Engine } from '../../engine/engine.ts';
import type { Api } from '../http/types.ts';

/** How long an answer is good for: a page that anybody may read must not cost a query each time. */
const freshMs = 5_000;

/**
 * The workers' metrics, read from Postgres when somebody scrapes: every process shows the same, whichever of them
 * runs the workers, and however often they were restarted.
 */
export function addWorkMetrics(app: Api, { db, clock }: Engine): void {
  const registers = [app.metrics];
  const shared = <T>(text: string, params: () => string[] = () => []) => {
    let at = Number.NEGATIVE_INFINITY;
    let answer: Promise<T[]> = Promise.resolve([]);
    return () => {
      if (performance.now() - at > freshMs) {
        at = performance.now();
        answer = db.query<T>(text, params()).catch(() => []);
      }
      return answer;
    };
  };

  const open = shared<{ kind: string; state: string; count: number }>(
    `select kind, case when attempts > 0 then 'retrying' else 'waiting' end as state, count(*)::int as count
     from outbox where done_at is null and dead_at is null group by 1, 2`,
  );
  new Gauge({
    name: 'goufu_jobs_open',
    help: 'Jobs that are not done, by kind and by whether they have failed before',
    labelNames: ['kind', 'state'],
    registers,
    async collect() {
      this.reset();
      for (const { kind, state, count } of await open()) this.set({ kind, state }, count);
    },
  });

  const letters = shared<{ kind: string; code: string; count: number }>(
    'select kind, code, count(*)::int as count from dead_letters where resolved_at is null group by 1, 2',
  );
  new Gauge({
    name: 'goufu_dead_letters',
    help: 'Exceptions that wait for a person, by kind and code',
    labelNames: ['kind', 'code'],
    registers,
    async collect() {
      this.reset();
      for (const { kind, code, count } of await letters()) this.set({ kind, code }, count);
    },
  });

  const oldest = shared<{ seconds: number }>(
    `select coalesce(extract(epoch from $1::timestamptz - min(due_at)), 0)::float8 as seconds from deadlines
     where status = 'armed' and not provisional and due_at <= $1::timestamptz`,
    () => [clock.now()],
  );
  new Gauge({
    name: 'goufu_oldest_due_deadline_seconds',
    help: 'For how long the oldest deadline that is due has not been fired; 0 when none is due',
    registers,
    async collect() {
      this.set((await oldest())[0]?.seconds ?? 0);
    },
  });

  const deliveries = shared<{ channel: string; result: string; count: number }>(
    `select channel, result, count(*)::int as count from deliveries
     where at > $1::timestamptz - interval '1 day' group by 1, 2`,
    () => [clock.now()],
  );
  new Gauge({
    name: 'goufu_deliveries_last_day',
    help: 'Deliveries of the last 24 hours, by channel and result',
    labelNames: ['channel', 'result'],
    registers,
    async collect() {
      this.reset();
      for (const { channel, result, count } of await deliveries()) this.set({ channel, result }, count);
    },
  });
}
