import { noticeEnd } from './acts/award.ts';
import { quoteOf, theCase } from './case.ts';
import { count } from './periods.ts';
import type { Stage } from './stage.ts';

const { published } = theCase;

/** One figure of the notice beside the run's own. */
export interface Comparison {
  what: { zh: string; en: string };
  published: string;
  own: string;
  agrees: boolean;
}

interface RankingRow {
  rank: number;
  bidder: string;
  priceScore: string;
  total: string;
}
interface Working {
  ranking: RankingRow[];
  bids: { bidder: string; nonPrice: string; technical: string }[];
}
interface Notice {
  kind: string;
  publishedAt: string;
  content: { panel?: { kind: string }[] };
}

/** Every figure that the notice gives, against what the run has come to, read back over the API. */
export async function compare(stage: Stage): Promise<Comparison[]> {
  const { officer, suppliers } = stage.cast;
  const read = async <T>(what: string) =>
    (await officer.client.get<{ items: T[] }>(stage.path(`/${what}`))).items;
  const [ranked] = await read<{ working: Working }>('rankings');
  const bids = await read<{ id: string; organisationId: string; quote: string }>('bids');
  const contract = (await read<{ status: string; organisationId: string; amount: string }>('contracts')).find(
    ({ status }) => status === 'signed',
  );
  const result = (await read<Notice>('notices')).find(({ kind }) => kind === 'result');
  if (!ranked || !result) throw new Error('the run has left no ranking or no result');

  const found: Comparison[] = [];
  const add = (zh: string, en: string, expected: string, own: string) =>
    found.push({ what: { zh, en }, published: expected, own, agrees: expected === own });

  for (const entry of published.suppliers) {
    const organisation = suppliers.find((one) => one.organisation === entry.name);
    const bid = bids.find((one) => one.organisationId === organisation?.organisationId);
    const row = ranked.working.ranking.find(({ bidder }) => bidder === bid?.id);
    const points = ranked.working.bids.find(({ bidder }) => bidder === bid?.id);
    const { name } = entry;
    add(`${name} 价格分`, `${name} price score`, entry.price, row?.priceScore ?? '—');
    add(`${name} 技术分`, `${name} technical score`, entry.technical, points?.technical ?? '—');
    const business = points ? minus(points.nonPrice, points.technical) : '—';
    add(`${name} 商务分`, `${name} business score`, entry.business, business);
    add(`${name} 总分`, `${name} total`, entry.total, row?.total ?? '—');
    add(`${name} 排名`, `${name} rank`, String(entry.rank), String(row?.rank ?? '—'));
  }
  const nameOf = (id: string | undefined) =>
    suppliers.find(({ organisationId }) => organisationId === id)?.organisation ?? '—';
  add('中标供应商', 'Winner', published.winner, nameOf(contract?.organisationId));
  add('中标金额', 'Award', published.awardAmount, contract?.amount ?? '—');
  const panel = result.content.panel ?? [];
  const experts = panel.filter(({ kind }) => kind === 'expert').length;
  const { committee, expected } = published;
  add(
    '评审委员会人数（专家人数）',
    'Panel (experts on it)',
    `${committee.members} (${committee.experts})`,
    `${panel.length} (${experts})`,
  );
  add('结果公告日', 'Result published on', published.resultPublishedOn, result.publishedAt.slice(0, 10));
  const noticeUntil = await noticeEnd(stage);
  add(
    '公告期届满（按公布的公告期）',
    'Result notice until (by its published term)',
    expected.resultNoticeUntil,
    noticeUntil,
  );
  const { due } = await count(stage, noticeUntil, 7, 'working-day');
  add(
    '结果质疑期届满（按公布的公告期）',
    'Challenges until (by the published term)',
    expected.challengeUntil,
    due,
  );
  return found;
}

/** Points with two decimals, subtracted in hundredths. */
function minus(a: string, b: string): string {
  const hundredths = (points: string) => BigInt(points.replace('.', ''));
  const digits = (hundredths(a) - hundredths(b)).toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Prints the comparison; answers whether all of it agrees. */
export function tellComparison(stage: Stage, all: readonly Comparison[]): boolean {
  const { tell } = stage;
  tell.heading({ zh: '与公布数据比对', en: 'Against the published figures' });
  for (const { what, published: notice, own, agrees } of all) {
    tell.line({
      zh: `${agrees ? '✓' : '✗'} ${what.zh}：公布 ${notice}，本次 ${own}${agrees ? '，一致' : '，不一致'}`,
      en: `${agrees ? '✓' : '✗'} ${what.en}: published ${notice}, run ${own}${agrees ? ', agrees' : ', DIFFERS'}`,
    });
  }
  const good = all.filter(({ agrees }) => agrees).length;
  tell.line({
    zh: `比对 ${all.length} 项，一致 ${good} 项。`,
    en: `${all.length} figures compared, ${good} agree.`,
  });
  return good === all.length;
}

/** The quotes that the notice does not give, for the head of the run. */
export const inferredQuotes = () =>
  published.suppliers
    .filter(({ quote }) => quote === null)
    .map((entry) => ({ name: entry.name, quote: quoteOf(entry), priceScore: entry.price }));
