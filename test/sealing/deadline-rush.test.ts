import { setTimeout as at } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import type { CaseActor } from '../../src/engine/engine.ts';
import { newId } from '../../src/engine/ids.ts';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { type SealingParameters, sealBid } from '../../src/sealing/client.ts';
import { GoufuError } from '../../src/shared/errors.ts';
import { world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';

/** Many bids around the deadline, while the database's clock runs over it: none is lost and none is late. */

const clock = new MovableClock();
const w = world({ clock });
const bidders = 80;
/** From the first to the last of them; the deadline lies in between. */
const rushMs = 2_000;
const leadMs = 1_200;
let cast: Cast;

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
}, 60_000);

async function organisations(count: number): Promise<CaseActor[]> {
  const rows = Array.from({ length: count }, (_, n) => ({ id: newId(), person: newId(), n }));
  await w.db.query(
    `insert into organisations (id, body_id, name, credit_code, legal_form, legal_status, status, created_at, updated_at)
     select r.id, $2::uuid, '组织' || r.n, 'C' || r.n, 'non-enterprise', 'registered', 'connected', goufu_now(), goufu_now()
     from jsonb_to_recordset($1::jsonb) as r(id uuid, n int)`,
    [JSON.stringify(rows), cast.bodyId],
  );
  return rows.map(({ id, person }) => ({ id: person, kind: 'key', roles: ['supplier'], organisationId: id }));
}

it('what the database took in has its receipt and its time, what it did not has left nothing', async () => {
  const life = await new Life(w, cast, clock, 'open, no bids').live();
  await life.at(63, '09:29');
  const { body } = await cast.suppliers[0].caller.get(`/api/v1/projects/${life.id}/sealing`);
  const parameters = body.parameters as SealingParameters;
  const sealed = await Promise.all(
    (await organisations(bidders)).map(async (actor) => {
      const bidId = await w.engine.keys.owners.bidIdOf(life.id, 1, actor.organisationId ?? '');
      const contents = { bid: { quote: '480000.00', content: {} } };
      return { actor, sealed: await sealBid(parameters, { bidId, version: 1 }, contents) };
    }),
  );
  // The engine's clock stands before the deadline all the while: only the database's own can tell.
  await w.db.query(
    `do $$ begin execute format('create or replace function goufu_now() returns timestamptz language sql volatile as $f$
       select clock_timestamp() + interval ''%s seconds'' $f$',
       extract(epoch from timestamptz '${body.bidDeadline}' - interval '${leadMs} milliseconds' - clock_timestamp())); end $$`,
  );
  const outcomes = await Promise.all(
    sealed.map(async ({ actor, sealed }, n) => {
      await at((n / bidders) * rushMs);
      return applyEvent(w.engine, { instanceId: life.id, type: 'SUBMIT_BID', data: { sealed }, actor }).then(
        () => ({ bidId: sealed.bidId, refused: '' }),
        (error: unknown) => {
          if (!(error instanceof GoufuError)) throw error;
          return { bidId: sealed.bidId, refused: error.reasons.map(({ rule }) => rule).join() };
        },
      );
    }),
  );
  const taken = outcomes.filter(({ refused }) => refused === '').map(({ bidId }) => bidId);
  const refused = outcomes.filter(({ refused }) => refused !== '');
  expect(taken.length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused.map(({ refused }) => refused))).toEqual(new Set(['beforeBidDeadline']));
  const rows = await w.db.query<{ id: string; late: boolean }>(
    `select b.id, r.received_at > $2::timestamptz as late from bids b join bid_receipts r on r.bid_id = b.id
     where b.project_id = $1::uuid`,
    [life.id, body.bidDeadline],
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(taken.sort());
  expect(rows.filter(({ late }) => late)).toEqual([]);
  expect(await verifyAudit(w.db, life.id)).toMatchObject({ chains: 1 + taken.length, findings: [] });
}, 60_000);
