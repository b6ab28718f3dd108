import { beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { fromBase64 } from '../../src/sealing/client.ts';
import { revealWith } from '../../src/sealing/keys/bid-owners.ts';
import { passingKeys } from '../../src/sealing/keys/index.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { sealForm } from '../support/sealing.ts';
import { momentOf, rowsNaming } from '../support/traces.ts';

/** Whose a bid is stays hidden from who holds the whole database, until the bids are opened. */

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
const form = { quote: '480000.00', content: { response: '方案' } };

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
}, 60_000);

const submit = async (life: Life, who: Caller, sealed: object, headers: Record<string, string> = {}) => {
  const { headers: seen } = await cast.officer.get(`/api/v1/projects/${life.id}`);
  return who.post(
    `/api/v1/projects/${life.id}/events`,
    { type: 'SUBMIT_BID', data: { sealed } },
    { 'if-match': String(seen.etag), ...headers },
  );
};

it('handing in, confirming, replacing and withdrawing add no row that names the supplier', async () => {
  const life = await new Life(w, cast, clock, 'open, no bids').live();
  await life.at(36);
  const one = cast.suppliers[3];
  const names = [one.organisationId, one.caller.userId, one.caller.key.split('.')[0] ?? ''];
  const before = await momentOf(w.db, names);
  const key = { 'idempotency-key': `bid of ${one.organisationId}`.replaceAll(' ', '-') };
  const first = await submit(life, one.caller, await sealForm(one.caller, life.id, form), key);
  expect(first.status).toBe(200);
  await life.at(36, '11:00');
  await life.do(cast.agency, 'CLARIFY', { text: '更正', substantive: true, touchesQualification: false });
  await life.at(37);
  await life.do(one.caller, 'CONFIRM_BID');
  await submit(life, one.caller, await sealForm(one.caller, life.id, form));
  await life.do(one.caller, 'WITHDRAW_BID');
  expect(await rowsNaming(w.db, names, before)).toEqual([]);
}, 60_000);

it('the id of a bid is no function of what a dump holds, and its owner finds it all the same', async () => {
  const life = await new Life(w, cast, clock, 'open, no bids').live();
  const one = cast.suppliers[0];
  const sealed = await sealForm(one.caller, life.id, form);
  const key = { 'idempotency-key': 'once-and-for-all' };
  const first = await submit(life, one.caller, sealed, key);
  const again = await submit(life, one.caller, sealed, key);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.body.event).toEqual(first.body.event);
  const reused = await submit(life, one.caller, await sealForm(one.caller, life.id, form), key);
  expect(reused.body.code).toBe('IDEMPOTENCY_KEY_REUSED');

  const mine = (await one.caller.get(`/api/v1/projects/${life.id}/bids`)).body.items;
  expect(mine).toMatchObject([{ id: sealed.bidId, organisationId: one.organisationId, status: 'sealed' }]);
  expect((await cast.suppliers[1].caller.get(`/api/v1/projects/${life.id}/bids`)).body.items).toEqual([]);
  const other = await passingKeys().owners.bidIdOf(life.id, 1, cast.suppliers[1].organisationId);
  const { bid } = (await cast.suppliers[1].caller.get(`/api/v1/projects/${life.id}/sealing`)).body;
  expect(bid).toMatchObject({ bidId: other, version: 1 });
}, 60_000);

it('once the bids are opened their rows say whose they are, and the record opens who acted on each chain', async () => {
  const life = await new Life(w, cast, clock, 'qualification').live();
  const three = cast.suppliers.slice(0, 3);
  const rows = await w.db.query<{ organisationId: string }>(
    'select organisation_id as "organisationId" from bids where project_id = $1::uuid',
    [life.id],
  );
  expect(rows.map(({ organisationId }) => organisationId).sort()).toEqual(
    three.map(({ organisationId }) => organisationId).sort(),
  );
  const { items } = (await cast.auditor.get(`/api/v1/projects/${life.id}/events?type=OPEN`)).body;
  for (const { bidId, organisationId, ownerKey } of items[0].data.bids) {
    const [event] = await w.db.query<{ actor: string; kind: string; owner: string }>(
      `select actor_id as actor, actor_kind as kind, data ->> 'owner' as owner from instance_events where instance_id = $1::uuid`,
      [bidId],
    );
    expect(event).toMatchObject({ actor: bidId, kind: 'hidden' });
    const actor = revealWith(fromBase64(ownerKey), bidId, event?.owner ?? '');
    expect(actor?.organisationId).toBe(organisationId);
    expect(three.map(({ caller }) => caller.userId)).toContain(actor?.userId);
    expect(revealWith(fromBase64(ownerKey), life.id, event?.owner ?? '')).toBeNull();
  }
  expect(await verifyAudit(w.db, life.id)).toMatchObject({ chains: 4, findings: [] });
}, 60_000);

it('a chain that was given to another bid is nobody’s: that bid stays shut, and the others open', async () => {
  const life = await new Life(w, cast, clock, 'opening').live();
  await w.db.query('alter table instance_events disable trigger instance_events_append_only');
  try {
    await w.db.query(
      `update instance_events set data = jsonb_set(data, '{owner}', (select e.data -> 'owner' from instance_events e join bids b on b.id = e.instance_id
         where b.project_id = $1::uuid order by b.id desc limit 1))
       where instance_id = (select id from bids where project_id = $1::uuid order by id limit 1)`,
      [life.id],
    );
  } finally {
    await w.db.query('alter table instance_events enable trigger instance_events_append_only');
  }
  expect((await verifyAudit(w.db, life.id)).findings).not.toEqual([]);
  await life.approveOpening();
  await life.do(cast.agency, 'OPEN', { present: ['监督员'] }).catch(() => undefined);
  const { bids } = (await cast.officer.get(`/api/v1/projects/${life.id}/events?type=OPEN`)).body.items[0]
    .data;
  expect(bids.filter(({ unopened }: { unopened?: string }) => unopened === 'record-altered')).toHaveLength(1);
}, 60_000);
