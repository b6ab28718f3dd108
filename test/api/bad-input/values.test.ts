import { describe, expect, it } from 'vitest';
import { Life } from '../../fuzz/support/life.ts';
import { commonTime } from '../../fuzz/support/stops.ts';
import { contractForm } from '../../model/support/steps.ts';
import { initiation } from '../../model/support/tender-steps.ts';
import { caller } from '../support.ts';
import { cast, clock, event, fundingLineId, lives, refused, w } from './bed.ts';

describe('money', () => {
  const wrong = [
    '-1.00',
    '-0.01',
    '1.001',
    '480000.000',
    '1e5',
    '1,000.00',
    '４８００００',
    '',
    'NaN',
    '٤.٠٠',
    '9'.repeat(40),
  ];

  it.each(wrong)('a budget of %j', async (budget) => {
    const sent = await event('review', 'SUBMIT', { ...initiation, fundingLineId, budget });
    const problem = await refused(cast.officer, 'INVALID_DATA', sent);
    expect(problem.errors[0].pointer).toBe('/data/budget');
  });

  it.each(wrong)('a funding line of %j', async (amount) => {
    const payload = { bodyId: cast.bodyId, code: 'x', name: '专项', year: 2026, kind: 'fiscal', amount };
    const problem = await refused(cast.finance, 'INVALID_DATA', { url: '/funding-lines', payload });
    expect(problem.errors[0].pointer).toBe('/amount');
  });

  it.each(['-1.00', '1.001', '0.00', 480000])('a bid of %j', async (quote) => {
    const sent = await event('open, three bids', 'SUBMIT_BID', { quote, content: {} });
    const code = quote === '0.00' ? 'DATA_REFUSED' : 'INVALID_DATA';
    await refused(cast.suppliers[3].caller, code, sent);
  });

  it('a budget above what the line has, with both figures', async () => {
    const sent = await event('review', 'SUBMIT', { ...initiation, fundingLineId, budget: '500000.01' });
    const problem = await refused(cast.officer, 'DATA_REFUSED', sent);
    expect(JSON.stringify(problem.reasons)).toMatch(/500,?000/);
  });

  it('a contract whose plan does not add up to the award', async () => {
    const life = await new Life(w, cast, clock, 'challenged', {
      quotes: ['600000.00', '470000.00', '500000.00'],
    })
      .live()
      .catch((error: Error) => error);
    await clock.set(w, commonTime);
    // Its own contract form sums to 480,000 yuan, and the award is 470,000.
    expect(String(life)).toMatch(/DRAFT_CONTRACT → 4(09|22)/);
    expect(contractForm.plan.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(480_000);
  });

  it('supplements of more than ten per cent, in one step or in two', async () => {
    const amend = (amount: string) => ({ amount, reasonCode: 'same-service', reason: '增加场次' });
    const once = await refused(
      cast.officer,
      'DATA_REFUSED',
      await event('performing', 'AMEND', amend('48000.01')),
    );
    expect(once.errors[0].pointer).toBe('/data/amount');
    await lives.performing.do(cast.officer, 'AMEND', amend('30000.00'));
    await lives.performing.do(cast.suppliers[1].caller, 'AMEND', amend('30000.00'));
    await refused(cast.officer, 'DATA_REFUSED', await event('performing', 'AMEND', amend('18000.01')));
  });
});

describe('days that no calendar knows', () => {
  it.each([
    ['the last days of a year whose successor has no notice yet', '2026-12-30', '2027-02-24'],
    ['a year far ahead', '2031-03-05', '2031-04-30'],
  ])('issuing documents in %s', async (_, today, deadline) => {
    const sent = await event('ready', 'ISSUE_DOCS', {
      bidDeadline: `${deadline}T09:30:00+08:00`,
      documentsUntil: deadline,
    });
    await clock.set(w, `${today}T10:00:00+08:00`);
    try {
      await refused(cast.agency, 'CALENDAR_UNAVAILABLE', sent);
    } finally {
      await clock.set(w, commonTime);
    }
  });

  it.each([
    ['2026-12-25', 20],
    ['2027-03-01', 1],
    ['2031-10-01', 7],
  ])('the calculator from %s', async (start, count) => {
    await refused(w.nobody, 'CALENDAR_UNAVAILABLE', {
      url: '/tools/deadline',
      payload: { start, count, unit: 'working-day' },
    });
  });

  it.each(['2026-02-30', '2026-13-01', '26-1-1', '+275760-09-13', ''])(
    'a day that is none: %j',
    async (start) => {
      await refused(w.nobody, 'INVALID_DATA', {
        url: '/tools/deadline',
        payload: { start, count: 1, unit: 'working-day' },
      });
    },
  );
});

describe('what belongs to another body', () => {
  it('its project is not found, whatever is asked of it', async () => {
    const { id } = lives.performing;
    const sent = await event('performing', 'MONITOR_VISIT', { visitedOn: '2026-09-20', findings: '无' });
    for (const who of [cast.foreigner, cast.otherFinance]) {
      await refused(who, 'NOT_FOUND', sent);
      await refused(who, 'NOT_FOUND', {
        url: `/projects/${id}/what-if`,
        payload: { events: [{ type: 'CANCEL' }] },
      });
      for (const part of [
        '',
        '/actions',
        '/events',
        '/deadlines',
        '/diagram',
        '/bids',
        '/contracts',
        '/payments',
      ]) {
        await refused(who, 'NOT_FOUND', { method: 'GET', url: `/projects/${id}${part}` });
      }
    }
  });

  it('and reads the same as a project that does not exist', async () => {
    const there = await cast.foreigner.get(`/api/v1/projects/${lives.performing.id}`);
    const none = await cast.foreigner.get('/api/v1/projects/01900000-0000-7000-8000-000000000000');
    const { instance: _, ...a } = there.body;
    const { instance: __, ...b } = none.body;
    expect(a).toEqual(b);
    expect(there.headers.etag).toBeUndefined();
  });

  it('its money, records and papers cannot be named in ours', async () => {
    const line = await cast.otherFinance.post('/api/v1/funding-lines', {
      bodyId: cast.otherBodyId,
      code: 'other',
      name: '乙市专项',
      year: 2026,
      kind: 'fiscal',
      amount: '9000000.00',
    });
    expect(line.status).toBe(201);
    const sent = await event('review', 'SUBMIT', { ...initiation, fundingLineId: line.body.id });
    await refused(cast.officer, 'DATA_REFUSED', sent);
    await refused(cast.finance, 'NOT_FOUND', { method: 'GET', url: `/funding-lines/${line.body.id}` });
    await refused(cast.foreigner, 'INVALID_DATA', {
      url: '/projects',
      payload: { bodyId: cast.bodyId, title: '替他人立项', category: 'safety-health' },
    });
    await refused(cast.foreigner, 'NOT_FOUND', {
      url: '/documents',
      payload: {
        instanceId: lives.performing.id,
        kind: '合同',
        title: '合同',
        sha256: '0'.repeat(64),
        bytes: 1,
        mediaType: 'application/pdf',
      },
    });
  });

  it('nobody, an unknown key and a wrong secret learn nothing', async () => {
    const [id] = w.admin.key.split('.');
    for (const who of [w.nobody, caller(w.app, 'no.such'), caller(w.app, `${id}.wrong`)]) {
      await refused(who, 'UNAUTHENTICATED', await event('performing', 'MONITOR_VISIT'));
      await refused(who, 'UNAUTHENTICATED', { method: 'GET', url: `/projects/${lives.performing.id}` });
    }
  });
});
