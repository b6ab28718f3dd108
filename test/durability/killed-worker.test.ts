import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { enqueue } from '../../workers/job.ts';
import { count, holdDoor, kill } from './support/door.ts';
import { testJobs } from './support/test-jobs.ts';
import { until } from './support/until.ts';
import { type WorkerBed, workerBed } from './support/worker-bed.ts';

const decree2027 = {
  off: JSON.stringify(['2027-01-01']),
  work: JSON.stringify([]),
};

interface Kill {
  job: string;
  /** Where the job is stopped: before it may insert into a table, or before it may change a case. */
  at: 'job_reports' | 'audit_anchors' | 'instances';
  prepare(bed: WorkerBed): Promise<void>;
  /** How often the job's effect is there. */
  done(bed: WorkerBed): Promise<number>;
  /** What becomes of the statement that the worker died over. */
  fates: readonly Fate[];
  /** Findings that a person is told of. */
  letters(fate: Fate): number;
}

const fates = ['still does what it was last asked', 'forgets it'] as const;
type Fate = (typeof fates)[number];

const ask = async ({ db, clock }: WorkerBed, kind: string, payload: Record<string, unknown> = {}) => {
  const job = testJobs().get(kind);
  if (!job) throw new Error(kind);
  await enqueue(db, job.definition, { effectId: `${kind}-test`, payload, at: clock.now() });
};

const report = (job: string, prepare: Kill['prepare'] = async () => {}): Kill => ({
  job,
  at: 'job_reports',
  prepare: async (bed) => {
    await prepare(bed);
    await ask(bed, job);
  },
  done: (bed) => count(bed, `from job_reports where job = '${job}'`),
  // It writes in a transaction, which ends with its connection whatever becomes of the statement.
  fates: ['forgets it'],
  letters: () => 0,
});

const score = (job: string, event: string): Kill => ({
  job,
  at: 'instances',
  prepare: async (bed) => ask(bed, job, { instanceId: await bed.startScoring(3), round: 1 }),
  done: (bed) => count(bed, `from instance_events where type = '${event}'`),
  fates,
  letters: () => 0,
});

const kills: Kill[] = [
  {
    job: 'sweep-deadlines',
    at: 'instances',
    prepare: async (bed) => {
      const id = await bed.startTiny();
      await bed.lend(id);
      await bed.clock.set('2026-10-09T09:00:00.000+08:00');
    },
    done: (bed) => count(bed, `from instance_events where type = 'deadline.needs-round'`),
    fates,
    letters: () => 0,
  },
  {
    ...report('reconcile-deadlines', async (bed) => {
      await bed.lend(await bed.startTiny());
      await forgetClock(bed, 'award-notice');
    }),
    at: 'instances',
    done: (bed) => count(bed, `from instance_events where type = 'clocks.reconciled'`),
    fates,
    // The person is told by whoever did it; after a repetition that found nothing left, the case's own chain tells.
    letters: (fate) => (fate === 'forgets it' ? 1 : 0),
  },
  {
    job: 'recalculate-deadlines',
    at: 'instances',
    prepare: async (bed) => {
      await bed.clock.set('2026-12-29T09:00:00.000+08:00');
      await bed.lend(await bed.startTiny());
      await addDecree(bed);
      await ask(bed, 'recalculate-deadlines');
    },
    done: (bed) => count(bed, `from instance_events where type = 'calendar.recalculated'`),
    fates,
    letters: () => 0,
  },
  report('verify-audit'),
  report('archive-age'),
  {
    job: 'anchor-audit',
    at: 'audit_anchors',
    prepare: (bed) => ask(bed, 'anchor-audit'),
    done: async (bed) => {
      const files = await readdir(join(bed.config.dataDirectory, 'anchors'));
      expect(files).toEqual(['anchor-audit-test.json']);
      return count(bed, 'from audit_anchors');
    },
    fates: ['forgets it'],
    letters: () => 0,
  },
  score('score-evaluation', 'RANK'),
  score('score-performance', 'AGGREGATE'),
];

/** As if a row had been lost: no trigger lets one be deleted, so the clock gets a name that no state knows. */
async function forgetClock({ db }: WorkerBed, rule: string): Promise<void> {
  await db.query(
    `update deadlines set rule = 'lost', ended_at = now(), status = 'cancelled' where rule = $1`,
    [rule],
  );
}

async function addDecree({ db, clock }: WorkerBed): Promise<void> {
  await db.query(
    `insert into calendar_decrees (id, year, decree, off, work, created_at, created_by)
     values (gen_random_uuid(), 2027, 'test', $1::jsonb, $2::jsonb, $3::timestamptz, 'test')`,
    [decree2027.off, decree2027.work, clock.now()],
  );
}

describe.each(kills)(
  'a worker killed with -9 in the middle of $job',
  ({ at, prepare, done, fates, letters }) => {
    test.each(fates)('does it once, when the database %s', async (fate) => {
      const bed = await workerBed();
      await prepare(bed);
      const door = await holdDoor(bed, at);
      const child = await bed.spawn();
      await door.waiting();
      await kill(child);
      if (fate === 'forgets it') await door.turnAway();
      await door.open();
      // Its claim would run out by itself after 15 s of nobody's time.
      await bed.db.query('update deadlines set claimed_until = null where claimed_until is not null');
      await bed.work();
      await until('nothing is left to do', async () => {
        const open = await count(bed, 'from outbox where done_at is null and dead_at is null');
        return open === 0 && (await done(bed)) > 0;
      });
      expect(await done(bed)).toBe(1);
      expect(await count(bed, 'from dead_letters where resolved_at is null')).toBe(letters(fate));
      expect((await verifyAudit(bed.db)).findings).toEqual([]);
    });
  },
);
