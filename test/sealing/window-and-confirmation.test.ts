import { beforeAll, describe, expect, it } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { sealForm } from '../support/sealing.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
const supplier = (n: 0 | 1 | 2 | 3): Caller => cast.suppliers[n].caller;
const present = { present: ['监督员'] };
const path = (life: Life, rest: string) => `/api/v1/projects/${life.id}${rest}`;
const minutesOf = async (life: Life) => (await cast.officer.get(path(life, '/opening'))).body;
const windowsOf = async (life: Life) =>
  (await cast.officer.get(path(life, '/deadlines'))).body.items.filter(
    ({ rule }: { rule: string }) => rule === 'opening-window',
  );

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
}, 60_000);

describe('the window for the opening', () => {
  it('starts with the deadline, chases the officer, and is met by an opening within it', async () => {
    const life = await new Life(w, cast, clock, 'opening').live();
    const [window] = await windowsOf(life);
    expect(window).toMatchObject({ key: 'opening', status: 'armed', chases: 'officer' });
    expect(Date.parse(window.dueAt) - Date.parse(String((await life.context()).sourcing.bidDeadline))).toBe(
      3_600_000,
    );
    await life.approveOpening();
    await life.do(cast.agency, 'OPEN', present);
    expect((await minutesOf(life)).window).toMatchObject({ late: false });
  }, 60_000);

  it('that passes unused is on record as missed, and does not forbid the opening', async () => {
    const life = await new Life(w, cast, clock, 'opening').live();
    await life.at(63, '10:31');
    await fireDueDeadlines(w.engine);
    expect((await windowsOf(life))[0]).toMatchObject({ status: 'breached', breachedAt: expect.any(String) });
    await life.approveOpening();
    await life.do(cast.agency, 'OPEN', present);
    expect((await minutesOf(life)).window).toMatchObject({ late: true });
    expect((await windowsOf(life))[0]).toMatchObject({ status: 'breached', endedAt: expect.any(String) });
  }, 60_000);
});

describe('bids from before a correction', () => {
  const correction = { text: '报告时限改为48小时', substantive: true, touchesQualification: false };
  let life: Life;

  it('are confirmed by their owners, who alone are told that it is due and when it was done', async () => {
    life = await new Life(w, cast, clock, 'open, three bids').live();
    const inbox = async (n: 0 | 1) =>
      (await supplier(n).get('/api/v1/inbox')).body.items
        .filter(({ projectId }: { projectId: string }) => projectId === life.id)
        .flatMap(({ actions }: { actions: { event: string }[] }) => actions.map(({ event }) => event));
    expect(await inbox(0)).not.toContain('CONFIRM_BID');
    await life.at(40);
    const { headers } = await cast.officer.get(path(life, ''));
    const dry = await cast.agency.post(
      path(life, '/events?dryRun=true'),
      { type: 'CLARIFY', data: correction },
      { 'if-match': String(headers.etag) },
    );
    expect(dry.body.follows.map(({ en }: { en: string }) => en)).toEqual([
      expect.stringContaining('does not count and is not opened'),
    ]);
    await life.do(cast.agency, 'CLARIFY', correction);
    const notices = (await supplier(0).get(path(life, '/notices'))).body.items;
    expect(notices.at(-1).content.confirmation.zh).toContain('重新提交或者确认');
    expect(await inbox(0)).toContain('CONFIRM_BID');

    await life.at(41);
    await life.do(supplier(0), 'CONFIRM_BID');
    expect(await inbox(0)).not.toContain('CONFIRM_BID');
    const own = (await supplier(0).get(path(life, '/sealing'))).body.bid;
    expect(own).toMatchObject({ confirmationDue: false, confirmedAt: clock.now() });
    expect((await supplier(0).get(path(life, '/bids'))).body.items[0].confirmedAt).toBe(clock.now());
    expect((await supplier(1).get(path(life, '/sealing'))).body.bid).toMatchObject({ confirmationDue: true });
    expect((await cast.officer.get(path(life, '/bids'))).body.items).toEqual([]);
  }, 60_000);

  it('do not count unconfirmed: not opened, with the reason on record; submitted again they do', async () => {
    const form = { quote: '470000.00', content: { response: '新方案' } };
    await life.do(supplier(1), 'SUBMIT_BID', { sealed: await sealForm(supplier(1), life.id, form) });
    await life.do(supplier(3), 'SUBMIT_BID', { sealed: await sealForm(supplier(3), life.id, form) });
    await life.at(63, '09:31');
    await fireDueDeadlines(w.engine);
    await life.approveOpening();
    await life.do(cast.agency, 'OPEN', present);
    expect((await life.context()).sourcing.running).toHaveLength(3);
    const shut = (await minutesOf(life)).bids.filter(
      ({ status }: { status: string }) => status === 'unopened',
    );
    expect(shut).toHaveLength(1);
    expect(shut[0]).toMatchObject({
      quote: null,
      reason: expect.stringMatching(/未.*重新提交或者确认.*不计入/),
    });
    const [sealed] = await w.db.query<{ content: unknown }>(
      "select content from bids where project_id = $1::uuid and status = 'unopened'",
      [life.id],
    );
    expect(sealed?.content).toBeNull();
  }, 60_000);

  it('stand where the body’s own policy says so', async () => {
    const url = `/api/v1/bodies/${cast.bodyId}`;
    const { headers } = await w.admin.get(url);
    const policy = { 'unconfirmed-bid': { mode: 'stands' } };
    expect((await w.admin.patch(url, { policy }, { 'if-match': String(headers.etag) })).status).toBe(200);
    const other = await new Life(w, cast, clock, 'open, three bids').live();
    await other.at(40);
    await other.do(cast.agency, 'CLARIFY', correction);
    await other.at(63, '09:31');
    await fireDueDeadlines(w.engine);
    await other.approveOpening();
    await other.do(cast.agency, 'OPEN', present);
    expect((await other.context()).sourcing.running).toHaveLength(3);
  }, 60_000);
});

it('promises are sealed with the bid and shown after; one that names nothing of the documents is remarked upon', async () => {
  const promises = [
    { id: 'p1', criterion: 'plan', text: '每季度巡诊一次' },
    { id: 'p2', criterion: 'nothing', text: '免费复诊' },
    { id: 'P 3' },
  ];
  const alsoHandedIn = async (life: Life) => {
    const form = { quote: '470000.00', content: { response: '方案', promises } };
    await life.do(supplier(3), 'SUBMIT_BID', { sealed: await sealForm(supplier(3), life.id, form) });
  };
  const life = await new Life(w, cast, clock, 'qualification', { alsoHandedIn }).live();
  const { running } = (await life.context()).sourcing;
  expect(running).toHaveLength(4);
  const { items } = (await cast.officer.get(path(life, '/bids'))).body;
  const own = items.find(({ organisationId }: { organisationId: string }) => {
    return organisationId === cast.suppliers[3].organisationId;
  });
  expect(own.content.promises).toEqual(promises);
  const { remarks } = await minutesOf(life);
  expect(remarks.map(({ bidId, zh }: { bidId: string; zh: string }) => [bidId, zh])).toEqual([
    [own.id, expect.stringContaining('评审因素nothing不存在')],
    [own.id, expect.stringContaining('第3项承诺格式不符')],
  ]);
}, 60_000);
