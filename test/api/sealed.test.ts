import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { dueCovers } from '../../src/tender/covers/plant.ts';
import { roles } from '../../workflows/kit/actor.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { differences, Reader, type Seen, withoutFresh } from '../fuzz/support/reader.ts';
import { commonTime, type Stop } from '../fuzz/support/stops.ts';
import { sealOffer } from '../support/sealing.ts';
import { type Caller, quiet, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
const reader = new Reader(w);
let cast: Cast;
/** Everybody but the suppliers, by role; the owner of a bid is told apart in each test. */
let readers: Record<string, Caller>;

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  const { experts, evaluators, suppliers, bodyId, otherBodyId, otherFinance, ...single } = cast;
  readers = {
    ...single,
    'member of the panel': experts[0] as Caller,
    'another member': experts[1] as Caller,
    'evaluator one': evaluators[0] as Caller,
    'evaluator three': evaluators[2] as Caller,
    'supplier one': suppliers[0].caller,
    'supplier two': suppliers[1].caller,
    'supplier four': suppliers[3].caller,
    administrator: w.admin,
    nobody: w.nobody,
  };
}, 120_000);

async function live(stop: Stop, given: ConstructorParameters<typeof Life>[4] = {}): Promise<Life> {
  const life = await new Life(w, cast, clock, stop, given).live();
  await clock.set(w, commonTime);
  return life;
}

const etagOf = async ({ id }: Life) =>
  String((await cast.officer.get(`/api/v1/projects/${id}`)).headers.etag);

/** Who is shown most: the others' pages are read, their rehearsals would be refused for their role. */
const acting = ['officer', 'agency', 'leader', 'member of the panel', 'evaluator one', 'supplier four'];

/** All that these people can find out about a project. */
async function look({ id }: Life, people: Record<string, Caller>): Promise<Seen[]> {
  const { headers } = await cast.officer.get(`/api/v1/projects/${id}`);
  const [{ id: needId }] = (await cast.officer.get(`/api/v1/needs?projectId=${id}`)).body.items;
  const seen: Seen[] = [];
  for (const [who, caller] of Object.entries(people)) {
    const ids = {
      projectId: id,
      bodyId: cast.bodyId,
      organisationId: cast.suppliers[1].organisationId,
      needId,
    };
    seen.push(...(await reader.pages(who, caller, ids)));
    if (!acting.includes(who)) continue;
    const rehearsed = await reader.rehearsals(who, caller, id, String(headers.etag));
    seen.push(...rehearsed.map(withoutFresh));
  }
  return seen;
}

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(readers).filter(([who]) => !names.includes(who)));

const holding = (seen: readonly Seen[], canary: string) =>
  seen.filter(({ answer }) => answer.includes(canary)).map(({ what }) => what);

describe('the table of readers and routes', () => {
  it('has every role of the workflow, and every route that anybody can read', async () => {
    const held = await w.db.query<{ role: string }>(
      `select distinct role from user_roles where user_id::text = any(select jsonb_array_elements_text($1::jsonb))`,
      [JSON.stringify(Object.values(readers).map(({ userId }) => userId))],
    );
    const missing = Object.keys(roles).filter(
      (role) =>
        !['system', 'supplier', 'administrator'].includes(role) && !held.some((one) => one.role === role),
    );
    expect(missing).toEqual([]);

    const { paths } = (await w.nobody.get('/openapi.json')).body as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      'get' in operations ? [path] : [],
    );
    const served = servedPaths(w.app.printRoutes({ commonPrefix: false }));
    expect(served.length).toBeGreaterThan(80);
    expect(served.filter((path) => !described.includes(path))).toEqual([]);
  });
});

describe('bids before opening', () => {
  it('sealed bids and the covers among them change no answer to anybody', async () => {
    const life = await live('open, no bids');
    const owner = cast.suppliers[1].caller;
    const watching = ['officer', 'agency', 'auditor', 'administrator', 'supplier one', 'nobody'];
    const others = Object.fromEntries(Object.entries(readers).filter(([who]) => watching.includes(who)));
    const before = await look(life, others);
    await life.do(owner, 'SUBMIT_BID', await life.handIn(owner, { quote: '431357.44', content: {} }));
    await life.at(63, '09:29');
    for (const { act } of await dueCovers(w.engine)) await act();
    const [stored] = await w.db.query<{ bids: number }>(
      'select count(*)::int as bids from bids where project_id = $1::uuid',
      [life.id],
    );
    expect(stored?.bids).toBeGreaterThan(2);
    await clock.set(w, commonTime);
    expect(differences(before, await look(life, others))).toEqual([]);
  }, 180_000);

  it('a bid that is handed in, replaced and withdrawn changes no answer to anybody but its owner', async () => {
    const life = await live('open, no bids', { clear: true });
    const owner = cast.suppliers[1].caller;
    const others = without('supplier two');
    const bid = (quote: string) => ({ quote, content: { response: 'canary-of-the-response' } });
    const before = await look(life, others);
    expect(before.filter(({ answer }) => answer.startsWith('200')).length).toBeGreaterThan(100);

    await life.do(owner, 'SUBMIT_BID', await life.handIn(owner, bid('431357.11')));
    const mine = await look(life, { 'supplier two': owner });
    expect(holding(mine, '"status":"sealed"').length).toBeGreaterThan(0);
    const handedIn = await look(life, others);
    expect(differences(before, handedIn)).toEqual([]);
    await life.do(owner, 'SUBMIT_BID', await life.handIn(owner, bid('431357.22')));
    const third = cast.suppliers[2].caller;
    await life.do(third, 'SUBMIT_BID', await life.handIn(third, bid('431357.33')));
    await life.do(owner, 'WITHDRAW_BID');
    expect(differences(before, await look(life, others))).toEqual([]);
    for (const canary of ['canary-of-the-response', '431357', '43135711']) {
      expect(holding(handedIn, canary)).toEqual([]);
    }
  }, 180_000);

  it('after the time for bids, until they are opened, three bids read the same as none', async () => {
    const given = {
      quotes: ['531357.11', '531357.22', '531357.33'],
      response: () => 'canary-after-the-deadline',
    };
    const withBids = await live('opening', { ...given, clear: true });
    const empty = await live('open, no bids', { clear: true });
    await empty.at(22, '09:31');
    await clock.set(w, String((await cast.officer.get(`/api/v1/projects/${empty.id}`)).body.bidDeadline));
    // Both stand at the opening at the same minute.
    await fireDueDeadlines(w.engine);
    const others = without('supplier one', 'supplier two');
    const own = (seen: Seen[], id: string) =>
      seen.filter(({ what }) => what.includes(id)).map(({ what, answer }) => ({ what, answer }));
    const some = own(await look(withBids, others), withBids.id);
    const none = own(await look(empty, others), empty.id);
    await clock.set(w, commonTime);
    for (const canary of ['canary-after-the-deadline', '531357', cast.suppliers[0].organisationId]) {
      expect(holding(some, canary)).toEqual([]);
    }
    // What differs besides is where a project has its own number, days and panel: statuses and reasons may not.
    const verdicts = (seen: Seen[]) =>
      seen
        .filter(({ what }) => what.includes('POST') || what.includes('/actions') || what.includes('/bids'))
        .map(({ what, answer }) => `${what.replace(/[0-9a-f-]{36}/g, 'id')} ${verdictOf(answer)}`);
    expect(verdicts(some)).toEqual(verdicts(none));
  }, 180_000);

  it('opening cannot be rehearsed: nobody learns by a dry run what the opening will show', async () => {
    const life = await live('opening', { clear: true });
    const etag = await etagOf(life);
    for (const who of [cast.agency, cast.officer]) {
      const event = { type: 'OPEN', data: { present: ['监督员'] } };
      const dry = await who.post(`/api/v1/projects/${life.id}/events?dryRun=true`, event, {
        'if-match': etag,
      });
      expect(dry).toMatchObject({ status: 409, body: { code: 'CONDITION_NOT_MET' } });
      const supposed = await who.post(`/api/v1/projects/${life.id}/what-if`, { events: [event] });
      expect(supposed.body.steps).toEqual([]);
      expect(supposed.body.refusal.code).toBe('CONDITION_NOT_MET');
    }
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
  });

  it('neither metrics nor logs tell that a bid was tried, taken, replaced or withdrawn', async () => {
    const life = await live('open, no bids', { clear: true });
    const lines: string[] = [];
    const app = await buildApp({
      engine: w.engine,
      config: { ...quiet, logLevel: 'trace' },
      logTo: { write: (line: string) => lines.push(line) },
    });
    const counted = async () => {
      const { body } = await app.inject('/metrics');
      return body.split('\n').filter((line) => /http_request|goufu_/.test(line) && line.includes('/events'));
    };
    const act = async (type: string, data: object) =>
      app.inject({
        method: 'POST',
        url: `/api/v1/projects/${life.id}/events`,
        headers: { authorization: `Bearer ${cast.suppliers[0].caller.key}`, 'if-match': await etagOf(life) },
        payload: { type, data },
      });
    const before = [await counted(), lines.length];
    const bid = { quote: '631357.11', content: { response: 'canary-of-the-log' } };
    expect((await act('SUBMIT_BID', bid)).statusCode).toBe(200);
    expect((await act('SUBMIT_BID', { ...bid, quote: '-631357.11' })).statusCode).toBe(422);
    expect((await act('WITHDRAW_BID', {})).statusCode).toBe(200);
    expect((await act('WITHDRAW_BID', {})).statusCode).toBe(409);
    expect([
      await counted(),
      lines.filter((line) => line.includes('/events')).length + (before[1] as number),
    ]).toEqual(before);

    // A fault while the bid is being written is logged, its content is not.
    await w.db.query('alter table bids add column must_be_given int not null default 1');
    await w.db.query('alter table bids alter column must_be_given drop default');
    try {
      const other = cast.suppliers[3].caller;
      const answer = await app.inject({
        method: 'POST',
        url: `/api/v1/projects/${life.id}/events`,
        headers: { authorization: `Bearer ${other.key}`, 'if-match': await etagOf(life) },
        payload: { type: 'SUBMIT_BID', data: bid },
      });
      expect(answer.statusCode).toBe(500);
      expect(answer.body).not.toContain('canary');
      expect(lines.some((line) => line.includes('unexpected error'))).toBe(true);
    } finally {
      await w.db.query('alter table bids drop column must_be_given');
    }
    await app.close();
    for (const canary of ['canary-of-the-log', '631357', cast.suppliers[3].organisationId]) {
      expect(lines.filter((line) => line.includes(canary))).toEqual([]);
    }
  });
});

describe('bids after the deadline', () => {
  it('of a tender that failed for want of bids none is ever read, by its owner neither', async () => {
    const life = await live('failed', { response: () => 'canary-of-the-failed' });
    expect(holding(await look(life, readers), 'canary-of-the-failed')).toEqual([]);
  }, 180_000);

  it('opened, a bid is read by the buyer’s people, the panel and those who oversee, and by no other supplier', async () => {
    const life = await live('qualification', { response: (n) => `canary-of-bidder-${n}` });
    const strangers = [
      'supplier one',
      'supplier four',
      'employee',
      'evaluator one',
      'evaluator three',
      'foreigner',
    ];
    const outside = Object.fromEntries(
      Object.entries(readers).filter(([who]) => [...strangers, 'nobody'].includes(who)),
    );
    expect(Object.keys(outside)).toHaveLength(strangers.length + 1);
    expect(holding(await look(life, outside), 'canary-of-bidder-1')).toEqual([]);
    const inside = { officer: readers.officer, 'member of the panel': readers['member of the panel'] };
    expect(
      holding(await look(life, inside as Record<string, Caller>), 'canary-of-bidder-1').length,
    ).toBeGreaterThan(1);
  }, 180_000);
});

describe('final offers before they are closed', () => {
  it('an offer that comes in changes no answer to anybody but its owner', async () => {
    const life = await live('offers');
    const before = await look(life, without('supplier two'));
    const owner = cast.suppliers[1].caller;
    await life.do(owner, 'SUBMIT_FINAL_OFFER', await sealOffer(owner, life.id, '331357.11'));
    await life.do(owner, 'SUBMIT_FINAL_OFFER', await sealOffer(owner, life.id, '331357.22'));
    const after = await look(life, without('supplier two'));
    expect(differences(before, after)).toEqual([]);
    expect(holding(after, '331357')).toEqual([]);
  }, 180_000);

  it('closing them cannot be rehearsed either', async () => {
    const life = await live('offers');
    for (const { caller } of cast.suppliers.slice(0, 3)) {
      await life.do(caller, 'SUBMIT_FINAL_OFFER', await sealOffer(caller, life.id, '331357.11'));
    }
    const event = { type: 'CLOSE_OFFERS', data: {} };
    const dry = await cast.agency.post(`/api/v1/projects/${life.id}/events?dryRun=true`, event, {
      'if-match': await etagOf(life),
    });
    expect(dry).toMatchObject({ status: 409, body: { code: 'CONDITION_NOT_MET' } });
    await life.do(cast.agency, 'CLOSE_OFFERS');
  });
});

describe('score sheets before closing', () => {
  const points = (member: number) => ({ plan: `3${member}.17`, record: '25' });

  it.each(['scoring', 'tallying'] as const)(
    'at %s nobody reads the sheet of another',
    async (stop) => {
      const life = await live(stop, { points });
      const own: Record<string, string[]> = {
        'member of the panel': ['30.17'],
        'another member': ['31.17'],
        rep: ['34.17'],
      };
      for (const [who, caller] of Object.entries(readers)) {
        const seen = await look(life, { [who]: caller });
        for (const canary of ['30.17', '31.17', '32.17', '33.17', '34.17']) {
          if (own[who]?.includes(canary)) continue;
          expect(holding(seen, canary), canary).toEqual([]);
        }
        const sheets = await caller.get(`/api/v1/projects/${life.id}/score-sheets`);
        const foreign = (sheets.body.items ?? []).filter(
          ({ memberId }: { memberId: string }) => memberId !== caller.userId,
        );
        expect(foreign, who).toEqual([]);
        const rankings = await caller.get(`/api/v1/projects/${life.id}/rankings`);
        expect(rankings.body.items ?? []).toEqual([]);
      }
    },
    120_000,
  );
});

describe('sheets of the performance evaluation before they are aggregated', () => {
  // The second lies far from the first: who deviates is nobody's business before all are in.
  const grades = (evaluator: number): [string, string] => [
    ['46.17', '12.17', '45.17'][evaluator] as string,
    '27',
  ];

  it.each(['evaluation', 'evaluation, all sheets'] as const)(
    'at “%s” nobody reads the sheet of another',
    async (stop) => {
      const life = await live(stop, { grades });
      const own: Record<string, string> = { 'evaluator one': '46.17', 'evaluator three': '45.17' };
      for (const [who, caller] of Object.entries(readers)) {
        const seen = await look(life, { [who]: caller });
        // Points, and the totals that they make with 9 + 9 + 27.
        for (const canary of ['46.17', '12.17', '45.17', '91.17', '57.17', '90.17']) {
          if (own[who] === canary || (own[who] === '46.17' && canary === '91.17')) continue;
          if (own[who] === '45.17' && canary === '90.17') continue;
          expect(holding(seen, canary), `${who} ${canary}`).toEqual([]);
        }
        const sheets = await caller.get(`/api/v1/projects/${life.id}/review-sheets`);
        const foreign = (sheets.body.items ?? []).filter(
          ({ evaluatorId }: { evaluatorId: string }) => evaluatorId !== caller.userId,
        );
        expect(foreign, who).toEqual([]);
        if (stop === 'evaluation') expect(holding(seen, 'deviationsExplained')).toEqual([]);
      }
    },
    120_000,
  );
});

/** The paths under /api that the app really serves with GET, described or not: its own tree of routes, read back. */
function servedPaths(tree: string): string[] {
  const parts: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^(.*)[├└]── (\S+)(?: \(([^)]*)\))?$/.exec(line) ?? [];
    const depth = indent.length / 4;
    parts.splice(depth, parts.length, part);
    const path = parts.join('').replace(/:([A-Za-z]+)/g, '{$1}');
    return methods.split(', ').includes('GET') && path.startsWith('/api/') ? [path] : [];
  });
}

/** Status, code and the rules that refuse, and what a list holds: nothing that is a project's own. */
function verdictOf(answer: string): string {
  const status = answer.slice(0, 3);
  const body = JSON.parse(answer.slice(answer.search(/[[{]/)));
  if (Array.isArray(body)) {
    return `${status} ${body.map(({ event, allowed, reasons }) => `${event} ${allowed} ${rulesOf(reasons)}`).join('; ')}`;
  }
  return `${status} ${body.code} ${rulesOf(body.reasons)} ${body.items?.length} ${body.refusal?.code} ${rulesOf(body.refusal?.reasons)} ${body.state}`;
}

const rulesOf = (reasons: { rule: string }[] = []) => reasons.map(({ rule }) => rule).join(',');
