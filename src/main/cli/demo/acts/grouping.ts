import type { Applied } from '../../../../engine/summary.ts';
import { theCase } from '../case.ts';
import type { Stage } from '../stage.ts';

const { published, filled } = theCase;

interface Evidence {
  concentration: { requests: number; units: number };
  benefit: { own: string; bought: string; unit: string; savedPercent: string };
  suitability: { capableProviders: number };
}

/** 梳理、筛选、立项: what belongs together forms a group, passes the three tests, and becomes a project in one act. */
export async function groupingAct(stage: Stage): Promise<void> {
  const { officer, reviewer, bodyId } = stage.cast;
  await stage.at('2020-06-24 15:00');
  const { items: needs } = await officer.client.get<{ items: { id: string; title: string }[] }>(
    `/needs?bodyId=${bodyId}&limit=200`,
  );
  stage.needIds = new Map(needs.map(({ id, title }) => [title, id]));
  const group = await officer.client.post<{ id: string }>('/need-groups', {
    title: published.name,
    category: filled.category,
    needIds: needs.map(({ id }) => id),
  });
  const path = `/need-groups/${group.id}`;
  await officer.client.expect('PUT', `${path}/figures`, {
    costs: filled.costs,
    negativeList: { hits: [], note: '逐项核对，不涉及' },
  });
  stage.did(officer, {
    zh: `分类梳理：${needs.length} 条需求归为一组，填入成本比较，核对负面清单`,
    en: `Sorts ${needs.length} needs into one group, enters the costs to compare, checks the negative list`,
  });
  await readEvidence(stage, path);

  // A Sunday on which everybody works, after the Dragon Boat holidays.
  await stage.at('2020-06-28 09:30');
  await reviewer.client.expect('PUT', `${path}/tests`, {
    concentration: { passed: true, evidence: '提出的科室和人数达到本单位标准' },
    benefit: { passed: true, evidence: '外送单价低于自办成本' },
    suitability: { passed: true, evidence: '不在负面清单内，本地具备能力的机构不少于3家' },
  });
  stage.did(reviewer, {
    zh: '三项筛选逐项认定：相对集中、比较效益突出、较为适宜由社会组织承接',
    en: 'Finds all three tests passed: concentrated, of clear benefit, suited to be bought',
  });
  await stage.at('2020-06-28 15:00');
  await formProject(stage, group.id, needs.length);
  await stage.at('2020-06-28 15:30');
  await stage.step(officer, 'CLOSE_COLLECTION');
  await stage.at('2020-06-29 09:30');
  await stage.step(officer, 'CLASSIFY', {
    category: filled.category,
    summary: `${needs.length}条需求归并为本院不能开展或不能及时开展的医学检验项目，宜集中外送。`,
  });
  await stage.at('2020-07-06 10:00');
  await stage.step(
    reviewer,
    'SCREEN',
    {},
    { about: { zh: '沿用分组的三项结论', en: 'the verdicts on the group stand' } },
  );
}

/** What the records say of the three tests, beside which the reviewer's verdicts stand. */
async function readEvidence(stage: Stage, path: string): Promise<void> {
  const { items } = await stage.cast.reviewer.client.get<{
    items: { test: keyof Evidence; computed: Evidence[keyof Evidence] }[];
  }>(`${path}/suitability`);
  const { concentration, benefit, suitability } = Object.fromEntries(
    items.map(({ test, computed }) => [test, computed]),
  ) as unknown as Evidence;
  stage.tell.note({
    zh: `∑ 系统计算：${concentration.requests} 人次、${concentration.units} 个科室；每${benefit.unit}自办 ${benefit.own} 元、购买 ${benefit.bought} 元，节约 ${benefit.savedPercent}%；台账中具备能力的机构 ${suitability.capableProviders} 家`,
    en: `∑ computed: ${concentration.requests} employees, ${concentration.units} units; one test costs ${benefit.own} yuan by own delivery, ${benefit.bought} bought, ${benefit.savedPercent} % saved; ${suitability.capableProviders} capable providers in the ledger`,
  });
}

async function formProject(stage: Stage, groupId: string, needs: number): Promise<void> {
  const { officer, bodyId } = stage.cast;
  const created = await officer.client.post<Applied>('/projects', {
    bodyId,
    groupId,
    code: published.projectCode,
    methodWord: '公开招标',
  });
  stage.begin(created);
  const round = created.deadlines.open[0]?.due;
  stage.show(
    officer,
    'CREATE',
    {
      origin: 'published',
      about: {
        zh: `${published.name}，${published.projectCode}；由分组一次立项，${needs} 条需求随之转入`,
        en: `${published.name}, ${published.projectCode}; of the group in one act, its ${needs} needs come along`,
      },
    },
    [
      {
        zh: `▸ 需求征集期：至 ${round}（内部）`,
        en: `▸ Round of needs collection: until ${round} (internal)`,
      },
    ],
  );
}
