import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, world } from './support.ts';

const w = world();
const ask = async (tool: string, body: unknown) => (await w.nobody.post(`/api/v1/tools/${tool}`, body)).body;

describe('calculators need no login', () => {
  it('deadline: the National Day of 2026 pushes a challenge to 14 October (worked example 6)', async () => {
    const answer = await ask('deadline', { start: '2026-09-29', count: 7, unit: 'working-day' });
    expect(answer).toMatchObject({ due: '2026-10-14', calendar: expect.stringMatching(/^cn-/) });
    expect(answer.counted).toHaveLength(7);
    expect(answer.counted).toContain('2026-10-10');
    expect(answer.skipped[0]).toMatchObject({
      date: '2026-10-01',
      why: { zh: expect.any(String), en: expect.any(String) },
    });
    const back = await ask('deadline', {
      start: '2026-10-12',
      count: 15,
      unit: 'calendar-day',
      direction: 'before',
    });
    expect(back.due).toBe('2026-09-27');
  });

  it('deadline: a year without a holiday notice is refused, never guessed', async () => {
    const answer = await ask('deadline', { start: '2026-12-28', count: 10, unit: 'working-day' });
    expect(answer).toMatchObject({ status: 422, code: 'CALENDAR_UNAVAILABLE' });
    expect(answer.reasons[0].sentence.en).toMatch(/2027/);
  });

  it('deadline: nonsense is the sender’s fault', async () => {
    for (const body of [
      { start: '2026-02-30', count: 1, unit: 'working-day' },
      { start: '2026-09-29', count: -1, unit: 'working-day' },
      { start: '2026-09-29', count: 1.5, unit: 'working-day' },
      { start: '2026-09-29', count: 1e9, unit: 'calendar-day' },
      { start: '9999-12-31', count: 5, unit: 'calendar-day' },
      { start: '0001-01-01', count: 5, unit: 'working-day', direction: 'before' },
      { start: '2026-09-29', count: 1, unit: 'year' },
      [],
      null,
    ]) {
      expect((await ask('deadline', body)).status, JSON.stringify(body)).toBe(422);
    }
  });

  it('price-scores: worked example 1', async () => {
    const quotes = ['480000.00', '450000.00', '465000.00'].map((amount, n) => ({ bidder: 'ABC'[n], amount }));
    expect(await ask('price-scores', { weight: 20, quotes })).toEqual({
      benchmark: '450000.00',
      scores: [
        { bidder: 'A', score: '18.75' },
        { bidder: 'B', score: '20.00' },
        { bidder: 'C', score: '19.35' },
      ],
    });
    const bad = await ask('price-scores', { weight: 20, quotes: [{ bidder: 'A', amount: '480000.001' }] });
    expect(bad).toMatchObject({ status: 422, errors: [{ pointer: '/quotes/0/amount' }] });
    const zero = await ask('price-scores', { weight: 20, quotes: [{ bidder: 'A', amount: '0.00' }] });
    expect(zero).toMatchObject({ status: 422, errors: [{ pointer: '/quotes/0/amount' }] });
  });

  it('ranking: worked example 2, a tie broken by price', async () => {
    const bids = [
      ['A', '300000.00', '80.60'],
      ['B', '240000.00', '78.00'],
      ['C', '320000.00', '81.10'],
      ['D', '400000.00', '70.50'],
    ].map(([bidder, quote, nonPrice]) => ({ bidder, quote, nonPrice }));
    const answer = await ask('ranking', { method: 'open-tender', priceWeight: 10, bids });
    expect(answer.ranking.map((bid: { bidder: string; total: string }) => [bid.bidder, bid.total])).toEqual([
      ['A', '88.60'],
      ['C', '88.60'],
      ['B', '88.00'],
      ['D', '76.50'],
    ]);
    expect(answer.unresolvedTies).toEqual([]);
    const same = bids.map((bid) => ({ ...bid, quote: '300000.00', nonPrice: '80.00' }));
    const tied = await ask('ranking', { method: 'open-tender', priceWeight: '10', bids: same });
    expect(tied.unresolvedTies).toEqual([['A', 'B', 'C', 'D']]);
  });

  it('abnormally-low: worked example 4', async () => {
    const quotes = ['410000.00', '780000.00', '800000.00', '890000.00'].map((amount, n) => ({
      bidder: 'ABCD'[n],
      amount,
    }));
    expect(await ask('abnormally-low', { ceiling: '1000000.00', quotes })).toMatchObject({
      lines: { mean: '360000.00', secondLowest: '390000.00', ceiling: '450000.00' },
      hits: [{ bidder: 'A', rules: ['ceiling'] }],
    });
    const over = await ask('abnormally-low', { ceiling: '1000000.00', thresholds: { mean: 66 }, quotes });
    expect(over).toMatchObject({ status: 422, errors: [{ pointer: '/thresholds/mean' }] });
  });

  it('performance-grade: worked example 11, trimmed, with the outlier named', async () => {
    expect(await ask('performance-grade', { sheets: ['93', '91', '90.5', '89', '70'] })).toMatchObject({
      median: '90.50',
      mean: '86.70',
      aggregate: '90.17',
      grade: '优',
      needsReason: [4],
    });
    expect(await ask('performance-grade', { sheets: ['93', '91'] })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/sheets' }],
    });
    expect(await ask('performance-grade', { sheets: ['93', '91', '100.01'] })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/sheets/2' }],
    });
  });
});

describe('calendar and rules', () => {
  let officer: Caller;
  let city: string;
  beforeAll(async () => {
    city = await w.body('市总工会');
    officer = await w.person('王经办', [{ role: 'officer', bodyId: city }]);
  });

  it('a notice that an administrator adds is counted with at once; a wrong one is refused', async () => {
    const decree = { year: 2027, decree: '国办发明电〔2026〕9号', off: ['2027-01-01'], work: [] };
    expect((await w.nobody.get('/api/v1/calendar/2027')).body).toMatchObject({
      code: 'CALENDAR_UNAVAILABLE',
    });
    expect((await officer.post('/api/v1/calendar/decrees', decree)).status).toBe(403);
    const branch = await w.person('分管', [{ role: 'administrator', bodyId: city }]);
    expect((await branch.post('/api/v1/calendar/decrees', decree)).status).toBe(403);
    const weekday = await w.admin.post('/api/v1/calendar/decrees', { ...decree, work: ['2027-01-05'] });
    expect(weekday.body).toMatchObject({ status: 422 });
    const stranger = await w.admin.post('/api/v1/calendar/decrees', { ...decree, off: ['2028-01-01'] });
    expect(stranger.status).toBe(422);
    expect((await w.admin.post('/api/v1/calendar/decrees', decree)).status).toBe(201);
    expect((await ask('deadline', { start: '2026-12-31', count: 1, unit: 'working-day' })).due).toBe(
      '2027-01-04',
    );
    expect((await w.nobody.get('/api/v1/calendar/2027')).body).toMatchObject({
      year: 2027,
      off: ['2027-01-01'],
    });
    expect((await w.nobody.get('/api/v1/calendar/2026')).body.work).toContain('2026-10-10');
    expect((await w.nobody.get('/api/v1/calendar/abc')).status).toBe(422);
  });

  it('the rules in force are listed with clause and certainty, by day, and with a body its own policy', async () => {
    const { body } = await officer.get('/api/v1/rules?date=2026-01-31');
    for (const rule of [...body.rules, ...body.deadlines]) {
      expect(rule, rule.id).toMatchObject({
        clause: { zh: expect.any(String), en: expect.any(String) },
        verified: expect.stringMatching(/^(primary|secondary|memory|policy)$/),
      });
    }
    const ids = async (query: string) =>
      (await officer.get(`/api/v1/rules?${query}`)).body.rules.map((rule: { id: string }) => rule.id);
    expect(await ids('date=2026-01-31')).not.toContain('abnormally-low');
    expect(await ids('date=2026-02-01')).toContain('abnormally-low');
    await w.admin.patch(
      `/api/v1/bodies/${city}`,
      { policy: { 'needs-screening': 8 } },
      { 'if-match': '"1"' },
    );
    const own = (await officer.get(`/api/v1/rules?bodyId=${city}`)).body;
    expect(own.deadlines.find((rule: { id: string }) => rule.id === 'needs-screening').count).toBe(8);
    expect((await officer.get(`/api/v1/rules?bodyId=${await w.body('别处')}`)).status).toBe(404);
    expect((await officer.get('/api/v1/rules?date=yesterday')).status).toBe(422);
  });
});
