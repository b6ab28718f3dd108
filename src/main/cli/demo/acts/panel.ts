import { theCase } from '../case.ts';
import type { Person } from '../cast.ts';
import type { Stage } from '../stage.ts';

const { sheets } = theCase;

interface Bid {
  id: string;
  organisationId: string;
  quote: string;
}

/** 开标评标: opening, checks, five sealed sheets, the ranking, the report. */
export async function panelAct(stage: Stage): Promise<void> {
  const { officer, agency, rep, suppliers } = stage.cast;
  const nameOf = new Map(suppliers.map((supplier) => [supplier.organisationId, supplier.organisation]));
  stage.tell.heading({ zh: '五、开标评标', en: '5. Opening and evaluation' });

  await stage.at('2020-11-05 09:35');
  await stage.seals.release();
  await stage.step(agency, 'OPEN', {
    present: [agency.name, rep.name, ...suppliers.map(({ name }) => name)],
  });
  const { items: bids } = await agency.client.get<{ items: Bid[] }>(stage.path('/bids'));
  for (const { organisationId, quote } of bids) {
    const supplier = suppliers.find((one) => one.organisationId === organisationId);
    const known = supplier?.quotePublished;
    stage.tell.note({
      zh: `${nameOf.get(organisationId)} 报价 ${quote} 元${known ? '【公布】' : '【填充：由公布的价格分推算的区间内取值】'}`,
      en: `${nameOf.get(organisationId)} quotes ${quote} yuan ${known ? '[published]' : '[filled in: within the range that its published price score allows]'}`,
    });
  }
  const passed = bids.map(({ id }) => ({ bidId: id, passed: true }));
  await stage.at('2020-11-05 10:00');
  await stage.step(officer, 'QUALIFY', { results: passed });
  const experts = await afterRecusal(stage);
  const [chair] = experts;
  if (!chair) throw new Error('the panel has no expert');
  await stage.at('2020-11-05 10:30');
  await stage.step(chair, 'CHECK_CONFORMITY', { results: passed });

  for (const [n, member] of [...experts, rep].entries()) {
    await stage.at(`2020-11-05 11:${10 + n * 5}`);
    const own = sheets.panelSheets[n] as Record<string, Record<string, string>>;
    const sheet = Object.fromEntries(
      bids.map(({ id, organisationId }) => [id, own[nameOf.get(organisationId) ?? '']]),
    );
    await stage.step(
      member,
      'SCORE',
      { sheet },
      { about: { zh: '评分表互不可见', en: 'sealed from the others' } },
    );
  }
  // The last sheet is in: the system ranks by itself.
  for (const [n, member] of [...experts, rep].entries()) {
    await stage.at(`2020-11-05 15:${10 + n * 5}`);
    await stage.step(member, 'SIGN_REPORT');
  }
  await stage.at('2020-11-06 10:00');
  await stage.step(officer, 'RECEIVE_REPORT');
}

/** Only now do the experts see who bids: one of them worked for a bidder, says so, and the next drawn takes the seat. */
async function afterRecusal(stage: Stage): Promise<Person[]> {
  const { officer, suppliers } = stage.cast;
  const [, tied] = await serving(stage);
  const { items: pool } = await officer.client.get<{ items: { id: string; userId: string }[] }>('/experts');
  const entry = pool.find(({ userId }) => userId === tied?.id);
  if (!tied || !entry) throw new Error('nobody was drawn');
  await stage.at('2020-11-05 10:10');
  stage.tell.note({
    zh: '※ 变故：一名专家看到投标人名单后声明，三年内曾在其中一家任职',
    en: '※ Unhappy turn: seeing who bids, an expert declares to have worked for one of them within three years',
  });
  await tied.client.post(`/experts/${entry.id}/ties`, {
    organisationId: suppliers[2].organisationId,
    kind: 'employment',
    until: '2019-06-30',
  });
  await stage.step(tied, 'DECLARE_RECUSAL', { reason: '2019年6月前在投标人处任职' });
  const now = await serving(stage);
  stage.tell.note({
    zh: `按抽取顺序由 ${now.at(-1)?.name} 替补`,
    en: `${now.at(-1)?.name}, next in the order drawn, takes the seat`,
  });
  return now;
}

/** The experts on the panel, as the record has them. */
async function serving(stage: Stage): Promise<Person[]> {
  const { officer, experts } = stage.cast;
  const { items } = await officer.client.get<{ items: { userId: string; kind: string; status: string }[] }>(
    stage.path('/panel'),
  );
  return items
    .filter(({ kind, status }) => kind === 'expert' && status === 'serving')
    .flatMap(({ userId }) => experts.find(({ id }) => id === userId) ?? []);
}
