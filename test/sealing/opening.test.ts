import { beforeAll, describe, expect, it } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { fromBase64, type SealedBid, sealBid, toBase64 } from '../../src/sealing/client.ts';
import { addDays } from '../../workflows/calendar/index.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life, openersOf } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonDay, stops } from '../fuzz/support/stops.ts';
import { type Openers, sealForm, unwrapShares } from '../support/sealing.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let openers: Openers;
const supplier = (n: 0 | 1 | 2 | 3): Caller => cast.suppliers[n].caller;
const form = { quote: '480000.00', content: { response: '方案' } };

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
  openers = await openersOf(cast);
}, 60_000);

const codeOf = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; reasons?: { rule: string }[] };
}) => `${status} ${body.code} ${(body.reasons ?? []).map(({ rule }) => rule).join()}`;

const bidRows = (id: string) =>
  w.db.query('select digest, version, status from bids where project_id = $1::uuid order by id', [id]);

describe('what is handed in', () => {
  let life: Life;
  let other: Life;
  let good: SealedBid;
  beforeAll(async () => {
    other = await new Life(w, cast, clock, 'open, no bids').live();
    life = await new Life(w, cast, clock, 'open, no bids').live();
    good = await sealForm(supplier(0), life.id, form);
  }, 60_000);

  const bent = (change: (envelope: SealedBid['envelopes'][0]) => object): object => ({
    ...good,
    envelopes: good.envelopes.map((envelope) => ({ ...envelope, ...change(envelope) })),
  });
  const submit = (sealed: unknown) => life.try(supplier(0), 'SUBMIT_BID', { sealed });

  it('plaintext is refused, beside a sealed bid too', async () => {
    expect(codeOf(await life.try(supplier(0), 'SUBMIT_BID', form))).toBe('422 DATA_REFUSED handedInAsAsked');
    const both = await life.try(supplier(0), 'SUBMIT_BID', { sealed: good, ...form });
    expect(codeOf(both)).toBe('422 DATA_REFUSED handedInAsAsked');
  });

  it('text in the place of a ciphertext is refused, whatever its size', async () => {
    const text = Buffer.from(JSON.stringify(form).padEnd(16 * 1024 + 28, ' ')).toString('base64');
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', fromBase64(text))).toString('hex');
    expect(codeOf(await submit(bent(() => ({ ciphertext: text, sha256 }))))).toBe(
      '422 DATA_REFUSED ciphertextWellFormed',
    );
  });

  it('a truncated ciphertext, one that is not its digest, and a share given twice are refused', async () => {
    const short = (text: string) => toBase64(fromBase64(text).slice(0, -1));
    for (const change of [
      ({ ciphertext }: SealedBid['envelopes'][0]) => ({ ciphertext: short(ciphertext) }),
      () => ({ sha256: '0'.repeat(64) }),
      ({ shares }: SealedBid['envelopes'][0]) => ({ shares: [shares[0], shares[0], shares[2]] }),
      () => ({ system: toBase64(new Uint8Array(100)) }),
    ]) {
      expect(codeOf(await submit(bent(change)))).toBe('422 DATA_REFUSED ciphertextWellFormed');
    }
  });

  it('an envelope of another tender, of another supplier, or of an earlier version is refused', async () => {
    const elsewhere = await sealForm(supplier(0), other.id, form);
    const neighbour = await sealForm(supplier(1), life.id, form);
    for (const sealed of [elsewhere, neighbour, { ...good, version: 7 }]) {
      expect(codeOf(await submit(sealed))).toBe('422 DATA_REFUSED sealedForThisBid');
    }
    expect(await bidRows(life.id)).toEqual([]);
  });

  it('a bid is replaced only by one sealed for the next version: the earlier one cannot be replayed', async () => {
    const first = await submit(good);
    expect(first.status).toBe(200);
    expect(codeOf(await submit(good))).toBe('422 DATA_REFUSED sealedForThisBid');
    const second = await submit(await sealForm(supplier(0), life.id, form));
    expect(second.body.receipt.receipt).toMatchObject({ kind: 'submitted', version: 2 });
    const withdrawn = await life.do(supplier(0), 'WITHDRAW_BID');
    expect(withdrawn.body.receipt.receipt).toMatchObject({ kind: 'withdrawn', version: 3 });
    expect((await supplier(0).get(`/api/v1/projects/${life.id}/receipts`)).body.items).toHaveLength(3);
    expect((await supplier(1).get(`/api/v1/projects/${life.id}/receipts`)).body.items).toEqual([]);
    expect((await cast.officer.get(`/api/v1/projects/${life.id}/receipts`)).body.items).toEqual([]);
  });

  it('a bid after the deadline is refused by the database’s clock even where the engine’s is behind', async () => {
    const start = addDays(commonDay, -stops['open, no bids']);
    const sealed = await sealForm(supplier(2), life.id, form);
    const before = await bidRows(life.id);
    const engineTime = clock.now();
    await w.db.query("update virtual_clock set at = $1::timestamptz + interval '1 millisecond'", [
      instant(start, 63, '09:30'),
    ]);
    expect(clock.now()).toBe(engineTime);
    expect(codeOf(await life.try(supplier(2), 'SUBMIT_BID', { sealed }))).toBe(
      '409 CONDITION_NOT_MET beforeBidDeadline',
    );
    expect(await bidRows(life.id)).toEqual(before);
    await clock.set(w, engineTime);
  });
});

describe('opening', () => {
  const approve = (life: Life, who: Caller, data: object) => life.try(who, 'APPROVE_OPENING', data);
  const released = (life: Life) =>
    w.db.query('select 1 from bids where project_id = $1::uuid and quote is not null', [life.id]);

  it('nobody opens one second early, and no share is handed out', async () => {
    const life = await new Life(w, cast, clock, 'open, three bids').live();
    const start = addDays(commonDay, -stops['open, three bids']);
    await clock.set(w, `${addDays(start, 63)}T09:29:59.000+08:00`);
    await fireDueDeadlines(w.engine);
    const [first] = openers.officers;
    const { body } = await cast.officer.get(`/api/v1/projects/${life.id}/opening/shares`);
    expect(body.shares).toEqual([]);
    expect(codeOf(await approve(life, first?.caller as Caller, { shares: [] }))).toContain('409 WRONG_STATE');
    expect(codeOf(await life.try(cast.agency, 'OPEN', { present: ['x'] }))).toContain('409 WRONG_STATE');
    // The engine's clock runs ahead: the database's own says that it is not yet time.
    await clock.set(w, `${addDays(start, 63)}T09:30:00.000+08:00`);
    await fireDueDeadlines(w.engine);
    await w.db.query("update virtual_clock set at = at - interval '1 second'");
    expect(codeOf(await life.try(cast.agency, 'OPEN', { present: ['x'] }))).toContain('openingTimeReached');
    expect((await cast.officer.get(`/api/v1/projects/${life.id}/opening/shares`)).body.shares).toEqual([]);
  }, 60_000);

  it('two different people have to approve: not one twice, not one in two roles, not with another’s share', async () => {
    const life = await new Life(w, cast, clock, 'opening').live();
    const [first, second] = openers.officers as [Openers['officers'][0], Openers['officers'][0]];
    // The same person also holds the leader's post.
    await w.admin.post(`/api/v1/users/${first.caller.userId}/roles`, { role: 'leader', bodyId: cast.bodyId });
    const shares = await unwrapShares(first, life.id);
    expect(shares).toHaveLength(3);
    expect(codeOf(await life.try(cast.agency, 'OPEN', { present: ['x'] }))).toContain('openingApproved');

    expect(codeOf(await approve(life, cast.reviewer, { shares }))).toContain('actorHoldsShare');
    expect(codeOf(await approve(life, first.caller, { shares: shares.slice(1) }))).toContain(
      'sharesComplete',
    );
    expect(codeOf(await approve(life, first.caller, { shares: [...shares.slice(1), shares[1]] }))).toContain(
      'sharesComplete',
    );
    expect((await approve(life, first.caller, { shares })).status).toBe(200);

    expect(codeOf(await approve(life, first.caller, { shares }))).toContain('approvalNotGiven');
    const again = await approve(life, first.caller, { shares, recovery: { reason: '同一人用另一身份' } });
    expect(codeOf(again)).toContain('approvalNotGiven');
    expect(codeOf(await approve(life, second.caller, { shares }))).toContain('sharesNew');
    expect(codeOf(await life.try(cast.agency, 'OPEN', { present: ['x'] }))).toContain('openingApproved');
    expect(await released(life)).toEqual([]);

    expect((await approve(life, second.caller, { shares: await unwrapShares(second, life.id) })).status).toBe(
      200,
    );
    // A rehearsal opens nothing.
    const { headers } = await cast.officer.get(`/api/v1/projects/${life.id}`);
    await cast.agency.post(
      `/api/v1/projects/${life.id}/events?dryRun=true`,
      { type: 'OPEN', data: { present: ['x'] } },
      { 'if-match': String(headers.etag) },
    );
    expect(await released(life)).toEqual([]);
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    expect(await released(life)).toHaveLength(3);
    const { body: minutes } = await supplier(0).get(`/api/v1/projects/${life.id}/opening`);
    expect(minutes.bids.map(({ quote }: { quote: string }) => quote).sort()).toEqual([
      '480000.00',
      '500000.00',
      '600000.00',
    ]);
    expect(minutes.approvals).toHaveLength(2);
    expect((await supplier(3).get(`/api/v1/projects/${life.id}/opening`)).status).toBe(404);
  }, 60_000);

  it('with an officer’s key lost, the leader uses the offline recovery share, with a reason on record', async () => {
    const life = await new Life(w, cast, clock, 'opening').live();
    const [first] = openers.officers as [Openers['officers'][0]];
    await life.do(first.caller, 'APPROVE_OPENING', { shares: await unwrapShares(first, life.id) });
    const leader = { caller: cast.leader, identity: openers.recovery };
    const shares = await unwrapShares(leader, life.id, true);
    expect(codeOf(await approve(life, cast.leader, { shares }))).toContain('actorHoldsShare');
    await life.do(cast.leader, 'APPROVE_OPENING', { shares, recovery: { reason: '代理机构开启人密钥遗失' } });
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    expect(await released(life)).toHaveLength(3);
    const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/events?type=APPROVE_OPENING`))
      .body;
    expect(items[0].data.recovery.reason).toBe('代理机构开启人密钥遗失');
  }, 60_000);

  it('one bid that cannot be opened does not stop the others; its cause and what follows are on record', async () => {
    const life = await new Life(w, cast, clock, 'open, three bids').live();
    const start = addDays(commonDay, -stops['open, three bids']);
    // A fourth bidder seals nonsense, in good form: it is found out only at opening.
    const { body } = await supplier(3).get(`/api/v1/projects/${life.id}/sealing`);
    const nonsense = await sealBid(body.parameters, body.bid, { bid: { price: '便宜' } });
    await life.do(supplier(3), 'SUBMIT_BID', { sealed: nonsense });
    await clock.set(w, instant(start, 63, '09:31'));
    await fireDueDeadlines(w.engine);
    await life.approveOpening();
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    const { running } = (await life.context()).sourcing;
    expect(running).toHaveLength(3);
    expect(running).not.toContain(nonsense.bidId);
    const { body: minutes } = await cast.officer.get(`/api/v1/projects/${life.id}/opening`);
    const shut = minutes.bids.find(({ bidId }: { bidId: string }) => bidId === nonsense.bidId);
    expect(shut).toMatchObject({ status: 'unopened', quote: null });
    expect(shut.reason).toMatch(/不是有效的响应文件.*视为撤销.*第三十一条/);
  }, 60_000);

  it('a bid sealed to the wrong keys stays shut, and the others open', async () => {
    const life = await new Life(w, cast, clock, 'open, three bids').live();
    const start = addDays(commonDay, -stops['open, three bids']);
    const { body } = await supplier(3).get(`/api/v1/projects/${life.id}/sealing`);
    const { holders } = body.parameters;
    const wrong = { ...body.parameters, holders: [holders[2], holders[2], holders[2]] };
    await life.do(supplier(3), 'SUBMIT_BID', { sealed: await sealBid(wrong, body.bid, { bid: form }) });
    await clock.set(w, instant(start, 63, '09:31'));
    await fireDueDeadlines(w.engine);
    await life.approveOpening();
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    expect((await life.context()).sourcing.running).toHaveLength(3);
  }, 60_000);

  it('a stored bid that was swapped or changed since it was handed in stays shut, and says why', async () => {
    const life = await new Life(w, cast, clock, 'open, three bids').live();
    const start = addDays(commonDay, -stops['open, three bids']);
    const own = await sealForm(supplier(3), life.id, form);
    await life.do(supplier(3), 'SUBMIT_BID', { sealed: own });
    await w.db.query(
      `update bids set sealed = (select sealed from bids where project_id = $1::uuid and id <> $2::uuid limit 1)
       where id = $2::uuid`,
      [life.id, own.bidId],
    );
    await clock.set(w, instant(start, 63, '09:31'));
    await fireDueDeadlines(w.engine);
    const shares = await Promise.all(openers.officers.map((opener) => unwrapShares(opener, life.id)));
    for (const [n, opener] of openers.officers.entries()) {
      await life.do(opener.caller, 'APPROVE_OPENING', { shares: shares[n] });
    }
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    const { body: minutes } = await cast.officer.get(`/api/v1/projects/${life.id}/opening`);
    const shut = minutes.bids.find(({ bidId }: { bidId: string }) => bidId === own.bidId);
    expect(shut.reason).toMatch(/与提交时的摘要不符.*视为撤回.*损失/);
    expect((await life.context()).sourcing.running).toHaveLength(3);
  }, 60_000);

  it('three envelopes open together and make one bid', async () => {
    const life = await new Life(w, cast, clock, 'qualification', {
      plan: 'three',
      response: () => '技术方案',
    }).live();
    const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
    expect(items).toHaveLength(3);
    expect(items.map(({ quote }: { quote: string }) => quote)).toContain('480000.00');
    for (const { content } of items) expect(content).toEqual({ qualification: {}, response: '技术方案' });
  }, 60_000);
});

describe('keys', () => {
  it('a secret key sent by mistake is refused, and told so', async () => {
    const answer = await cast.reviewer.put('/api/v1/me/opening-key', {
      recipient: openers.officers[0]?.identity,
    });
    expect(codeOf(answer)).toBe('422 DATA_REFUSED sealing.secret-key');
  });

  it('documents are not issued without two officers’ keys and the body’s recovery key', async () => {
    const life = await new Life(w, cast, clock, 'ready').live();
    const start = addDays(commonDay, -stops.ready);
    const issue = (sealing?: object) =>
      life.try(cast.agency, 'ISSUE_DOCS', {
        bidDeadline: instant(start, 63, '09:30'),
        documentsUntil: addDays(start, 56),
        ...(sealing ? { sealing } : {}),
      });
    const { officer, agency, reviewer, foreigner } = cast;
    expect(codeOf(await issue())).toContain('sealingAsRequired');
    expect(codeOf(await issue({ officers: [officer.userId, officer.userId] }))).toContain(
      'openingOfficersDistinct',
    );
    expect(codeOf(await issue({ officers: [officer.userId, reviewer.userId] }))).toContain(
      'openingKeysPublished',
    );
    expect(codeOf(await issue({ officers: [officer.userId, foreigner.userId] }))).toContain(
      'openingKeysPublished',
    );
    expect((await issue({ officers: [officer.userId, agency.userId] })).status).toBe(200);
  }, 60_000);
});
