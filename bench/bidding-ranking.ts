import { systemActor } from '../workflows/kit/actor.ts';
import { resolveRules } from '../workflows/rules/index.ts';
import {
  type EventWith,
  newContext,
  type ProjectContext,
  rankProject,
} from '../workflows/service-purchase/index.ts';

const bids = 1_000;
const experts = 9;
const criteria = 20;
/** The aim: milliseconds for one whole ranking, working included. */
const aim = 50;

const bidId = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Points that differ between bids, members and items, always with two decimals. */
const points = (bid: number, member: number, item: number): string =>
  (((bid * 37 + member * 11 + item * 7) % 401) / 100).toFixed(2);

function project(): { context: ProjectContext; event: EventWith<'bids' | 'scoreSheets'> } {
  const fresh = newContext({ projectId: bidId(0), bodyId: bidId(0), title: 'bench', category: 'bench' });
  const all = Array.from({ length: bids }, (_, n) => n + 1);
  const members = Array.from({ length: experts }, (_, n) => `expert-${n}`);
  const items = Array.from({ length: criteria }, (_, n) => `item-${n}`);
  const context: ProjectContext = {
    ...fresh,
    initiation: {
      author: 'a',
      fundingLineId: bidId(0),
      fundKind: 'fiscal',
      budget: '9000000.00',
      fiscalYear: 2026,
      termMonths: 12,
      inCatalogue: true,
      publicService: true,
      fundsHeld: true,
    },
    planning: {
      ...fresh.planning,
      method: 'open-tender',
      evaluation: 'composite',
      priceWeight: '20',
      criteria: items.map((id, n) => ({
        id,
        title: { zh: id, en: id },
        maximum: '4.00',
        kind: 'subjective' as const,
        technical: n % 2 === 0,
      })),
    },
    sourcing: {
      ...fresh.sourcing,
      running: all.map(bidId),
      panel: members.map((userId, n) => ({ id: userId, userId, kind: 'expert' as const, chair: n === 0 })),
    },
  };
  const facts = {
    bids: all.map((n) => ({
      id: bidId(n),
      organisationId: bidId(n),
      organisationName: `bidder ${n}`,
      status: 'opened',
      quote: String(400_000_00 + ((n * 7919) % 500_000) * 100),
      finalQuote: null,
      small: n % 5 === 0,
      contact: { name: null, phone: null },
    })),
    scoreSheets: members.map((memberId, member) => ({
      id: bidId(member),
      memberId,
      scores: Object.fromEntries(
        all.map((n) => [
          bidId(n),
          Object.fromEntries(items.map((id, item) => [id, points(n, member, item)])),
        ]),
      ),
    })),
  };
  const rules = resolveRules({
    date: '2026-09-15',
    regime: 'GOV',
    place: { province: '河南', city: '平顶山', level: 'city' },
  });
  const event: EventWith<'bids' | 'scoreSheets'> = {
    type: 'RANK',
    data: {},
    actor: systemActor,
    at: '2026-10-12T14:00:00+08:00',
    facts,
    rules,
    ids: [],
  };
  return { context, event };
}

export interface RankingFigures {
  bids: number;
  experts: number;
  criteria: number;
  medianMs: number;
  worstMs: number;
  aimMs: number;
}

/** Ranks 1,000 bids by 9 experts on 20 criteria, twenty times; prints and answers the median and the worst. */
export function benchRanking(): RankingFigures {
  const { context, event } = project();
  const took = Array.from({ length: 25 }, () => {
    const from = performance.now();
    const { ranking } = rankProject(context, event);
    if (ranking.length !== bids) throw new Error(`ranked ${ranking.length} of ${bids}`);
    return performance.now() - from;
  })
    .slice(5) // The first runs warm the compiler up.
    .toSorted((a, b) => a - b);
  const figures = {
    bids,
    experts,
    criteria,
    medianMs: Number((took[10] ?? 0).toFixed(1)),
    worstMs: Number((took.at(-1) ?? 0).toFixed(1)),
    aimMs: aim,
  };
  process.stdout.write(
    `ranking ${bids} bids by ${experts} experts on ${criteria} criteria: median ${figures.medianMs} ms, worst ${figures.worstMs} ms (aim ${aim})\n`,
  );
  return figures;
}

/** `npm run bench -- bidding-ranking` */
export const run = async (): Promise<void> => {
  benchRanking();
};
