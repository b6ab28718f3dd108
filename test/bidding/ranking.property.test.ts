import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemActor } from '../../workflows/kit/actor.ts';
import { resolveRules } from '../../workflows/rules/index.ts';
import { divide, parseDecimal, rational, sum, toFixed } from '../../workflows/scoring/index.ts';
import { rankProject } from '../../workflows/service-purchase/v1/bids/rank.ts';
import { replayRanking } from '../../workflows/service-purchase/v1/bids/replay-ranking.ts';
import { newContext, type ProjectContext } from '../../workflows/service-purchase/v1/project/context.ts';
import type { EventWith } from '../../workflows/service-purchase/v1/project/facts.ts';
import { uuid } from '../model/support/tender-given.ts';

const rules = resolveRules({
  date: '2026-09-15',
  regime: 'GOV',
  place: { province: '河南', city: '平顶山', level: 'city' },
});
const items = ['a', 'b', 'c', 'd'];
/** As members write them: with no, one or two decimals. */
const points = fc
  .tuple(fc.integer({ min: 0, max: 19 }), fc.constantFrom('', '.5', '.05', '.25', '.99', '.10'))
  .map(([whole, rest]) => `${whole}${rest}`);

/** Quotes in 分 and, for each member, points by bid and item. */
const tender = fc
  .record({ bids: fc.integer({ min: 1, max: 8 }), members: fc.integer({ min: 1, max: 9 }) })
  .chain(({ bids, members }) =>
    fc.record({
      quotes: fc.array(fc.integer({ min: 1, max: 90_000_000 }), { minLength: bids, maxLength: bids }),
      sheets: fc.array(
        fc.array(fc.array(points, { minLength: 4, maxLength: 4 }), { minLength: bids, maxLength: bids }),
        { minLength: members, maxLength: members },
      ),
    }),
  );

function project({
  quotes,
  sheets,
}: {
  quotes: number[];
  sheets: string[][][];
}): [ProjectContext, EventWith<'bids' | 'scoreSheets'>] {
  const fresh = newContext({ projectId: uuid(1), bodyId: uuid(2), title: 't', category: 'c' });
  const ids = quotes.map((_, n) => uuid(100 + n));
  const context = {
    ...fresh,
    initiation: { budget: '900000.00' },
    planning: {
      ...fresh.planning,
      method: 'open-tender',
      priceWeight: '20',
      criteria: items.map((id) => ({
        id,
        title: { zh: id, en: id },
        maximum: '20',
        kind: 'subjective',
        technical: id < 'c',
      })),
    },
    sourcing: {
      ...fresh.sourcing,
      running: ids,
      panel: sheets.map((_, n) => ({ id: uuid(n), userId: `e${n}`, kind: 'expert', chair: n === 0 })),
    },
  } as unknown as ProjectContext;
  const facts = {
    bids: ids.map((id, n) => ({
      id,
      organisationId: id,
      organisationName: id,
      status: 'opened',
      contact: { name: null, phone: null },
      quote: String(quotes[n]),
      finalQuote: null,
      small: false,
    })),
    scoreSheets: sheets.map((rows, n) => ({
      id: uuid(n),
      memberId: `e${n}`,
      scores: Object.fromEntries(
        rows.map((row, bid) => [
          ids[bid],
          Object.fromEntries(items.map((id, item) => [id, row[item] ?? ''])),
        ]),
      ),
    })),
  };
  const at = '2026-10-12T14:00:00+08:00';
  return [context, { type: 'RANK', data: {}, actor: systemActor, at, facts, rules, ids: [] }];
}

interface Worked {
  bids: { bidder: string; nonPrice: string; technical: string }[];
}

test('points added up as whole hundredths are the exact mean, rounded once', () => {
  fc.assert(
    fc.property(tender, (given) => {
      const [context, event] = project(given);
      const { bids } = rankProject(context, event).working as unknown as Worked;
      for (const [n, { nonPrice, technical }] of bids.entries()) {
        const exact = (count: number) =>
          toFixed(
            divide(
              sum(
                given.sheets.flatMap((rows) =>
                  (rows[n] ?? []).slice(0, count).map((one) => parseDecimal(one)),
                ),
              ),
              rational(BigInt(given.sheets.length)),
            ),
          );
        expect([nonPrice, technical]).toEqual([exact(4), exact(2)]);
      }
    }),
  );
});

test('ranks follow the totals, nobody is lost, and neither the order of bids nor of members matters', () => {
  fc.assert(
    fc.property(tender, (given) => {
      const [context, event] = project(given);
      const { ranking } = rankProject(context, event);
      expect(ranking.map(({ bidId }) => bidId).toSorted()).toEqual(context.sourcing.running);
      for (const [n, row] of ranking.entries()) {
        const next = ranking[n + 1];
        if (next) expect(Number(row.total)).toBeGreaterThanOrEqual(Number(next.total));
      }
      const { bids, scoreSheets } = event.facts;
      const turned = { bids: bids.toReversed(), scoreSheets: scoreSheets.toReversed() };
      expect(rankProject(context, { ...event, facts: turned }).ranking).toEqual(ranking);
    }),
  );
});

test('a lower own quote never lowers a bid’s own rank', () => {
  fc.assert(
    fc.property(tender, fc.nat(), (given, pick) => {
      const n = pick % given.quotes.length;
      const rankOf = (quotes: number[]) => {
        const [context, event] = project({ ...given, quotes });
        return rankProject(context, event).ranking.find(({ bidId }) => bidId === uuid(100 + n))?.rank ?? 0;
      };
      const lower = given.quotes.map((quote, at) => (at === n ? Math.max(1, Math.floor(quote / 2)) : quote));
      expect(rankOf(lower)).toBeLessThanOrEqual(rankOf(given.quotes));
    }),
  );
});

test('a replay finds every changed figure of a stored working, and none where nothing was changed', () => {
  fc.assert(
    fc.property(tender, (given) => {
      const [context, event] = project(given);
      const stored = JSON.parse(JSON.stringify(rankProject(context, event).working));
      expect(replayRanking(context, event, stored).agrees).toBe(true);
      stored.bids[0].nonPrice = '80.01';
      expect(replayRanking(context, event, stored).differences.map(({ path }) => path)).toEqual([
        '/bids/0/nonPrice',
      ]);
    }),
  );
});
