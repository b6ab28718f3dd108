import { beforeAll, describe, expect, it } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { mayRelease } from '../../src/tender/may-release.ts';
import { addDays } from '../../workflows/calendar/index.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life, openersOf } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { Reader } from '../fuzz/support/reader.ts';
import { commonDay, stops } from '../fuzz/support/stops.ts';
import { type Openers, sealFor, sealOffer, unwrapShares } from '../support/sealing.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let openers: Openers;
const supplier = (n: 0 | 1 | 2): Caller => cast.suppliers[n].caller;
const present = { present: ['监督员'] };
/** Sums that stand in price envelopes and final offers alone. */
const quotes = ['731357.11', '731357.22', '731357.33'];

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
  openers = await openersOf(cast);
}, 60_000);

interface Refused {
  status: number;
  body: { code?: string; reasons?: { rule: string }[] };
}
const codeOf = ({ status, body }: Refused) =>
  `${status} ${body.code} ${(body.reasons ?? []).map(({ rule }) => rule).join()}`;

/** Tables, as a dump would hold them, in which a price can be found. */
async function inTables(): Promise<string[]> {
  const tables = await w.db.query<{ name: string }>(
    "select schemaname || '.\"' || tablename || '\"' as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await w.db.query(`select 1 from ${name} t where t::text like '%731357%' limit 1`);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

const acting = ['officer', 'agency', 'leader', 'rep', 'expert', 'supplier 1'];

/** Answers to anybody, by any route, in which a price can be found. */
async function inAnswers(life: Life, among?: readonly string[]): Promise<string[]> {
  const { experts, evaluators, suppliers, bodyId, otherBodyId: _, ...single } = cast;
  const people: [string, Caller][] = [
    ...Object.entries(single),
    ...suppliers.map(({ caller }, n): [string, Caller] => [`supplier ${n + 1}`, caller]),
    ['expert', experts[0] as Caller],
    ['evaluator', evaluators[0] as Caller],
    ['administrator', w.admin],
  ];
  const found: string[] = [];
  const { headers } = await cast.officer.get(`/api/v1/projects/${life.id}`);
  const reader = new Reader(w);
  for (const [who, caller] of people.filter(([who]) => among?.includes(who) ?? true)) {
    const pages = await reader.pages(who, caller, { projectId: life.id, bodyId });
    // Whoever holds no part in it is refused a rehearsal for the role alone.
    const rehearsed = acting.includes(who)
      ? await reader.rehearsals(who, caller, life.id, String(headers.etag))
      : [];
    for (const { what, answer } of [...pages, ...rehearsed]) {
      if (answer.includes('731357')) found.push(`${who}: ${what}`);
    }
  }
  return found;
}

const approve = (life: Life, who: Caller, shares: object) => life.try(who, 'APPROVE_OPENING', { shares });

describe('prices that open after the technical report', () => {
  let life: Life;
  const release = () => mayRelease(w.db, life.id, 1, 'after-technical-report');

  it('until the technical report is signed nobody reads a price: no table, no answer, no dry run holds one', async () => {
    life = await new Life(w, cast, clock, 'technical report', { plan: 'late', quotes }).live();
    expect(await inTables()).toEqual([]);
    expect(await inAnswers(life)).toEqual([]);
    const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
    expect(items.map(({ quote }: { quote: null }) => quote)).toEqual([null, null, null]);
    const { envelopes } = (await supplier(0).get(`/api/v1/projects/${life.id}/sealing`)).body.parameters;
    expect(envelopes[2]).toEqual({ name: 'price', opens: 'after-technical-report' });
  }, 120_000);

  it('no share of a price is handed out or taken before, and no price is opened', async () => {
    const [first] = openers.officers as [Openers['officers'][0]];
    const { body } = await first.caller.get(`/api/v1/projects/${life.id}/opening/shares`);
    expect(body).toMatchObject({ opens: 'after-technical-report', envelopes: ['price'], shares: [] });
    expect(codeOf(await approve(life, first.caller, []))).toBe('409 WRONG_STATE event.state');
    expect(codeOf(await life.try(cast.agency, 'OPEN_PRICES', present))).toBe('409 WRONG_STATE event.state');
    expect(await release()).toBe(false);
  });

  it('the approval of the opening opens no price: two people approve again, with other shares', async () => {
    const members = [...cast.experts, cast.rep];
    for (const member of members) await life.do(member, 'SIGN_TECHNICAL_REPORT');
    await life.do(cast.officer, 'RECEIVE_TECHNICAL_REPORT');
    const [first, second] = openers.officers as [Openers['officers'][0], Openers['officers'][0]];
    expect(codeOf(await life.try(cast.agency, 'OPEN_PRICES', present))).toContain('openingApproved');
    const shares = await unwrapShares(first, life.id);
    expect(shares.map(({ envelope }) => envelope)).toEqual(['price', 'price', 'price']);
    const [earlier] = await w.db.query<{ shares: object[] }>(
      `select shares from opening_approvals where project_id = $1::uuid and opens = 'opening' limit 1`,
      [life.id],
    );
    expect(codeOf(await approve(life, first.caller, earlier?.shares ?? []))).toContain('sharesComplete');
    expect((await approve(life, first.caller, shares)).status).toBe(200);
    expect(codeOf(await approve(life, first.caller, shares))).toContain('approvalNotGiven');
    expect(codeOf(await approve(life, second.caller, shares))).toContain('sharesNew');
    expect(await release()).toBe(false);
    await life.do(second.caller, 'APPROVE_OPENING', { shares: await unwrapShares(second, life.id) });
    expect(await release()).toBe(true);
    expect(await inTables()).toEqual([]);
    expect(await inAnswers(life, ['agency', 'expert', 'supplier 1'])).toEqual([]);
  }, 60_000);

  it('the database itself asks for every signature: with one missing on the chain the seals hold', async () => {
    const member = cast.experts[0] as Caller;
    const rename = (from: string, to: string) =>
      w.db.query(
        'update instance_events set actor_id = $3 where instance_id = $1::uuid and type = $4 and actor_id = $2',
        [life.id, from, to, 'SIGN_TECHNICAL_REPORT'],
      );
    await w.db.query('alter table instance_events disable trigger user');
    await rename(member.userId, 'nobody');
    expect(await release()).toBe(false);
    expect(codeOf(await life.try(cast.agency, 'OPEN_PRICES', present))).toBe(
      '422 DATA_REFUSED priceSealsReleased',
    );
    await rename('nobody', member.userId);
    await w.db.query('alter table instance_events enable trigger user');
    expect(await release()).toBe(true);
  });

  it('then they open, are checked and ranked; the record names who opened what', async () => {
    await life.do(cast.agency, 'OPEN_PRICES', present);
    const { body: minutes } = await supplier(0).get(`/api/v1/projects/${life.id}/opening`);
    expect(minutes.bids.map(({ quote }: { quote: string }) => quote).sort()).toEqual(quotes);
    expect(minutes.approvals).toHaveLength(2);
    expect(minutes.prices).toMatchObject({
      present: ['监督员'],
      approvals: [{}, {}],
      window: { late: false },
    });
    const { running } = (await life.context()).sourcing;
    const results = running.map((bidId) => ({ bidId, passed: true }));
    await life.do(cast.experts[0] as Caller, 'CHECK_PRICES', { results });
    await life.do(cast.agency, 'RANK');
    const replay = await cast.auditor.get(`/api/v1/projects/${life.id}/rankings/replay`);
    expect(replay.body).toMatchObject({ agrees: true });
  });

  it('the price of a bid that was struck out stays sealed for good: nobody is asked for its share', async () => {
    const { caller } = cast.suppliers[3];
    const contents = { qualification: {}, technical: {}, price: { quote: '731357.44' } };
    const alsoHandedIn = async (life: Life) =>
      life.do(caller, 'SUBMIT_BID', { sealed: await sealFor(caller, life.id, contents) });
    const other = await new Life(w, cast, clock, 'price opening', { alsoHandedIn, strikesLast: true }).live();
    const [first] = openers.officers as [Openers['officers'][0]];
    const { running } = (await other.context()).sourcing;
    expect(running).toHaveLength(3);
    const shares = await unwrapShares(first, other.id);
    expect(shares.map(({ bidId }) => bidId).sort()).toEqual(running.toSorted());
    await other.approveOpening();
    await other.do(cast.agency, 'OPEN_PRICES', present);
    const { bids } = (await cast.officer.get(`/api/v1/projects/${other.id}/opening`)).body;
    expect(bids.filter(({ quote }: { quote: string | null }) => quote === null)).toEqual([
      expect.objectContaining({ status: 'nonconforming' }),
    ]);
  }, 60_000);

  it('a price that cannot be opened is struck out with its reason; the others go on', async () => {
    const { caller } = cast.suppliers[3];
    const contents = { qualification: {}, technical: { response: '方案' }, price: { sum: '便宜' } };
    const alsoHandedIn = async (life: Life) =>
      life.do(caller, 'SUBMIT_BID', { sealed: await sealFor(caller, life.id, contents) });
    const other = await new Life(w, cast, clock, 'price opening', { plan: 'late', alsoHandedIn }).live();
    expect((await other.context()).sourcing.running).toHaveLength(4);
    await other.approveOpening();
    await other.do(cast.agency, 'OPEN_PRICES', present);
    const { running } = (await other.context()).sourcing;
    expect(running).toHaveLength(3);
    const { body: minutes } = await cast.officer.get(`/api/v1/projects/${other.id}/opening`);
    const shut = minutes.bids.find(({ quote }: { quote: string | null }) => quote === null);
    expect(shut).toMatchObject({ status: 'invalid' });
    expect(shut.reason).toMatch(/不是有效的响应文件.*第三十一条/);
  }, 60_000);
});

describe('sealed final offers', () => {
  let life: Life;
  const start = addDays(commonDay, -stops.offers);
  const offer = async (n: 0 | 1 | 2, quote = quotes[n] ?? '') =>
    life.try(supplier(n), 'SUBMIT_FINAL_OFFER', await sealOffer(supplier(n), life.id, quote));

  it('only ciphertext for this offer is taken: no plain quote, no other envelope, no replay', async () => {
    life = await new Life(w, cast, clock, 'offers').live();
    expect(codeOf(await life.try(supplier(0), 'SUBMIT_FINAL_OFFER', { quote: quotes[0] }))).toBe(
      '422 DATA_REFUSED offerHandedInAsAsked',
    );
    const { body } = await supplier(0).get(`/api/v1/projects/${life.id}/sealing`);
    expect(body.finalOffer.envelopes).toEqual([{ name: 'final-offer', opens: 'final-offers' }]);
    const bid = await sealFor(supplier(0), life.id, { bid: { quote: quotes[0], content: {} } });
    expect(codeOf(await life.try(supplier(0), 'SUBMIT_FINAL_OFFER', { sealed: bid }))).toBe(
      '422 DATA_REFUSED offerEnvelopeAsAsked',
    );
    const sealed = await sealOffer(supplier(0), life.id, '999999.99');
    const taken = await life.do(supplier(0), 'SUBMIT_FINAL_OFFER', sealed);
    expect(taken.body.receipt.receipt).toMatchObject({ kind: 'final-offer', version: 2 });
    expect(codeOf(await life.try(supplier(0), 'SUBMIT_FINAL_OFFER', sealed))).toContain('sealedForThisBid');
    // The last one counts.
    for (const n of [0, 1, 2] as const) expect((await offer(n)).status).toBe(200);
    expect(await inTables()).not.toContain('public."final_offers"');
  }, 60_000);

  it('nobody opens them before their time, one second early included; two people approve', async () => {
    const [first] = openers.officers as [Openers['officers'][0]];
    await clock.set(w, instant(start, 70, '09:59'));
    expect(codeOf(await life.try(cast.agency, 'OPEN_FINAL_OFFERS', present))).toBe(
      '409 WRONG_STATE event.state',
    );
    expect((await first.caller.get(`/api/v1/projects/${life.id}/opening/shares`)).body.shares).toEqual([]);
    await clock.set(w, instant(start, 70, '10:00'));
    await fireDueDeadlines(w.engine);
    expect(codeOf(await offer(0))).toContain('409 WRONG_STATE');
    expect(codeOf(await life.try(cast.agency, 'OPEN_FINAL_OFFERS', present))).toContain('openingApproved');
    // The database's clock is behind: the shares stay where they are.
    await w.db.query("update virtual_clock set at = at - interval '1 second'");
    expect((await first.caller.get(`/api/v1/projects/${life.id}/opening/shares`)).body.shares).toEqual([]);
    await clock.set(w, instant(start, 70, '10:01'));
    await life.approveOpening();
    await life.do(cast.agency, 'OPEN_FINAL_OFFERS', present);
    const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
    expect(items.map(({ finalQuote }: { finalQuote: string }) => finalQuote).sort()).toEqual(quotes);
    const { body: minutes } = await supplier(0).get(`/api/v1/projects/${life.id}/opening`);
    expect(minutes.finalOffers).toMatchObject({ present: ['监督员'], approvals: [{}, {}] });
  }, 60_000);
});
