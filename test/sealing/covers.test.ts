import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { bidOwners } from '../../src/sealing/keys/bid-owners.ts';
import { passingSystemKey } from '../../src/sealing/keys/system-key.ts';
import { planCovers } from '../../src/tender/covers/plan.ts';
import { dueCovers } from '../../src/tender/covers/plant.ts';
import { registeredJobs } from '../../workers/jobs/index.ts';
import { workThrough } from '../../workers/work-through.ts';
import { addDays } from '../../workflows/calendar/index.ts';
import { quiet, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonDay, type Stop, stops } from '../fuzz/support/stops.ts';

/** How many bids came in is hidden from who holds the whole database: the server's own covers stand among them. */

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
const covers = 6;

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
  const url = `/api/v1/bodies/${cast.bodyId}`;
  const policy = { 'cover-bids': { min: covers, max: covers } };
  const { headers } = await w.admin.get(url);
  const patched = await w.admin.patch(url, { policy }, { 'if-match': String(headers.etag) });
  expect(patched.status).toBe(200);
}, 60_000);

/** Runs the job until nothing is due at this moment. */
async function plant(): Promise<void> {
  for (let due = await dueCovers(w.engine); due.length > 0; due = await dueCovers(w.engine)) {
    await Promise.all(due.map(({ act }) => act()));
  }
}

/** A tender with so many bids and its covers, one minute before the deadline. */
async function tender(stop: Stop): Promise<Life> {
  const life = await new Life(w, cast, clock, stop).live();
  await life.at(63, '09:29');
  await plant();
  return life;
}

async function toOpening(life: Life): Promise<void> {
  await clock.set(w, instant(addDays(commonDay, -stops[life.stop]), 63, '09:31'));
  await fireDueDeadlines(w.engine);
}

interface Stored {
  id: string;
  status: string;
  row: Record<string, unknown>;
  events: Record<string, unknown>[];
  receipts: Record<string, unknown>[];
}

const stored = (id: string) =>
  w.db.query<Stored>(
    `select b.id, b.status, to_jsonb(b) as row,
       (select jsonb_agg(to_jsonb(e) order by e.seq) from instance_events e where e.instance_id = b.id) as events,
       (select jsonb_agg(to_jsonb(r) order by r.version) from bid_receipts r where r.bid_id = b.id) as receipts
     from bids b where b.project_id = $1::uuid order by b.id`,
    [id],
  );

/** What a row looks like with every value that is one bid's own replaced by its kind and length. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
  }
  if (typeof value !== 'string') return typeof value;
  // Of ciphertexts the size is free within the buckets.
  return value.length > 1000 ? 'long' : `${value.replace(/[0-9A-Za-z+/]/g, 'x').replace(/\.x+/g, '')}`;
}

describe('the plan', () => {
  const window = { from: Date.parse('2026-08-12T10:00:00Z'), until: Date.parse('2026-09-02T01:30:00Z') };
  const at = { projectId: '00000000-0000-7000-8000-000000000001', round: 1, window };

  it('follows from the key alone: the same in every process, another under every other key', async () => {
    const system = passingSystemKey();
    const times = async (owners: ReturnType<typeof bidOwners>) =>
      (await planCovers(owners, at, { min: 4, max: 9 })).map(({ submitAt }) => submitAt);
    expect(await times(bidOwners(system))).toEqual(await times(bidOwners(system)));
    expect(await times(bidOwners(passingSystemKey()))).not.toEqual(await times(bidOwners(system)));
  });

  it('keeps to the numbers of the rule and to the time for bids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(20), fc.nat(1000), async (min, more, round) => {
        const owners = bidOwners(passingSystemKey());
        const plan = await planCovers(owners, { ...at, round }, { min, max: min + more });
        expect(plan.length).toBeGreaterThanOrEqual(min);
        expect(plan.length).toBeLessThanOrEqual(min + more);
        for (const { submitAt, replaceAt, withdrawAt } of plan) {
          const steps = [
            window.from,
            submitAt,
            replaceAt ?? submitAt,
            withdrawAt ?? window.until,
            window.until,
          ];
          expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        }
        expect(new Set(plan.map(({ organisationId }) => organisationId)).size).toBe(plan.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('covers among bids', () => {
  it('look like bids in every table, to who has not the system key', async () => {
    const life = await tender('open, three bids');
    const all = await stored(life.id);
    expect(all).toHaveLength(3 + covers);
    const genuine = (await cast.suppliers[0].caller.get(`/api/v1/projects/${life.id}/bids`)).body.items[0].id;
    const pattern = all.find(({ id }) => id === genuine) as Stored;
    for (const { row, events, receipts, status } of all) {
      // One that was withdrawn, or answers a correction, is as such a bid is.
      if (status === 'sealed') expect(shapeOf({ ...row, version: 1 })).toEqual(shapeOf(pattern.row));
      expect(shapeOf(events[0])).toEqual(shapeOf(pattern.events[0]));
      expect(shapeOf(receipts[0])).toEqual(shapeOf(pattern.receipts[0]));
      expect((receipts.at(-1) as { version: number }).version).toBe((row as { version: number }).version);
    }
    const [answers] = await w.db.query<{ bids: number; kept: number }>(
      `select (select count(*) from instance_events where actor_kind = 'hidden')::int as bids,
         (select count(*) from idempotency_keys where response ->> 'instanceId' = $1
           and response #>> '{event,data,owner}' is not null)::int as kept`,
      [life.id],
    );
    expect(answers?.kept).toBe(answers?.bids);
  }, 60_000);

  it('count for nothing, are shown to nobody, ask nobody for a share, and stand in the record of the opening', async () => {
    const life = await tender('open, three bids');
    await toOpening(life);
    const path = `/api/v1/projects/${life.id}`;
    expect((await cast.officer.get(`${path}/opening/shares`)).body.shares).toHaveLength(3);
    await life.approveOpening();
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    expect((await cast.officer.get(`${path}/bids`)).body.items).toHaveLength(3);
    expect((await cast.officer.get(`${path}/opening`)).body.bids).toHaveLength(3);
    expect((await life.context()).sourcing.running).toHaveLength(3);

    const { data } = (await cast.auditor.get(`${path}/events?type=OPEN`)).body.items[0];
    const chains = [...data.bids, ...data.covers].map(({ bidId }: { bidId: string }) => bidId);
    expect(chains.sort()).toEqual((await stored(life.id)).map(({ id }) => id));
    expect(data.covers).toHaveLength(covers);
    expect(data.withdrawn).toEqual([]);
    expect(await verifyAudit(w.db, life.id)).toMatchObject({ chains: 1 + 3 + covers, findings: [] });
  }, 60_000);

  it('one bid with any number of covers is one bid: the tender fails', async () => {
    const life = await new Life(w, cast, clock, 'open, no bids').live();
    await life.at(36);
    const { caller } = cast.suppliers[0];
    await life.do(caller, 'SUBMIT_BID', await life.handIn(caller, { quote: '480000.00', content: {} }));
    await life.at(63, '09:29');
    await plant();
    expect(await stored(life.id)).toHaveLength(1 + covers);
    await toOpening(life);
    const opened = await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    expect(opened.body.stage).toBe('failed');
  }, 60_000);

  it('the job plants each once, however often and by however many it is run, and leaves no trace in jobs or log', async () => {
    const life = await new Life(w, cast, clock, 'open, no bids').live();
    await life.at(63, '09:29');
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => void lines.push(line);
    const deps = {
      engine: w.engine,
      config: quiet,
      registry: registeredJobs(w.engine.workflows),
      log: { info: log, warn: log, error: log },
    };
    await Promise.all([plant(), plant(), workThrough(deps)]);
    const all = await stored(life.id);
    expect(all).toHaveLength(covers);
    for (const { id } of all) expect(JSON.stringify(lines)).not.toContain(id);
    const jobs = await w.db.query<{ row: string }>('select o::text as row from outbox o');
    expect(jobs.filter(({ row }) => all.some(({ id }) => row.includes(id)))).toEqual([]);
  }, 60_000);

  it('a process with another system key than the tender’s plants none', async () => {
    await new Life(w, cast, clock, 'open, no bids').live().then((life) => life.at(63, '09:29'));
    const system = passingSystemKey();
    const stranger = { ...w.engine, keys: { ...w.engine.keys, system, owners: bidOwners(system) } };
    expect(await dueCovers(stranger)).toEqual([]);
  }, 60_000);
});
