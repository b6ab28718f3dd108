import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { theCase } from './case.ts';
import type { Stage } from './stage.ts';

interface Node {
  key: string;
  kind: string;
  title: string | Bilingual;
  up: string[];
  facts: { points?: string; weight?: string; sha256?: string; evidence?: string[] };
}

/** What the grade has come to. */
export interface Ending {
  /** What was paid of the tail after the grade, yuan. */
  tailPaid: string;
  /** Does the winner's scorecard say something else than before its grade? */
  scorecardChanged: boolean;
}

/** One thread from a need to its score, tail and scorecard, the year's line in the report: read back over the API. */
export async function tellEnding(stage: Stage): Promise<Ending> {
  stage.tell.heading({ zh: '从需求到结果', en: 'From need to consequence' });
  await tellThread(stage);
  await tellYear(stage);
  return { tailPaid: await tailPaid(stage), scorecardChanged: await scorecardChanged(stage) };
}

/** From the need down: each step rests on the one before; the score rests on the evidence. */
async function tellThread(stage: Stage): Promise<void> {
  const needId = stage.needIds.get(theCase.filled.traced);
  const { nodes, levels } = await stage.cast.officer.client.get<{
    nodes: Node[];
    levels: { kind: string; title: Bilingual }[];
  }>(stage.path(`/trace?from=need:${needId}`));
  const thread: Node[] = [];
  for (const { kind } of levels) {
    const known = new Set(thread.map(({ key }) => key));
    const rests = ({ key, up, facts }: Node) =>
      kind === 'need'
        ? key === `need:${needId}`
        : [...up, ...(facts.evidence ?? [])].filter((one) => known.has(one)).length >
          Number(kind === 'score');
    const found = nodes.find((one) => one.kind === kind && rests(one));
    if (!found) throw new Error(`the thread breaks before the ${kind}`);
    thread.push(found);
  }
  const said = (language: 'zh' | 'en') =>
    thread
      .map(({ title, facts }, n) => {
        const text = typeof title === 'string' ? title : title[language];
        const figure = facts.points ? ` ${facts.points}/${facts.weight}` : '';
        return `${levels[n]?.title[language]}“${text}”${figure}`;
      })
      .join(' → ');
  stage.tell.line({ zh: `追溯：${said('zh')}`, en: `The thread: ${said('en')}` });
}

async function tellYear({ cast, tell }: Stage): Promise<void> {
  const { year } = theCase.filled.fundingLine;
  const { sections } = await cast.leader.client.get<{
    sections: { tables: { total: Record<string, string> | null }[] }[];
  }>(`/reports/${year}?bodyId=${cast.bodyId}&sections=money`);
  const sums = sections[0]?.tables[0]?.total;
  if (!sums) throw new Error('the report of the year has no sums');
  const { budget, awarded, paid, savings } = sums;
  tell.line({
    zh: `${year} 年度报表：预算 ${budget} 元，中标 ${awarded} 元，节约 ${savings} 元，已支付 ${paid} 元`,
    en: `Report of ${year}: budget ${budget} yuan, awarded ${awarded}, saved ${savings}, paid ${paid}`,
  });
}

async function tailPaid(stage: Stage): Promise<string> {
  const { items } = await stage.cast.finance.client.get<{
    items: { planItem: string; amount: string; status: string }[];
  }>(stage.path('/payments'));
  return items.find(({ planItem, status }) => planItem === '尾款' && status === 'paid')?.amount ?? '0.00';
}

async function scorecardChanged(stage: Stage): Promise<boolean> {
  const before = stage.scorecardBefore;
  const after = await stage.scorecard();
  const said = (card: typeof before) => {
    const counts = Object.entries(card?.grades.counts ?? {}).filter(([, n]) => n > 0);
    return counts.map(([grade, n]) => `${grade} ${n}`).join(' ') || '—';
  };
  const { onTime, due } = after.milestones;
  stage.tell.line({
    zh: `承接组织成绩单：绩效等级 ${said(before)} → ${said(after)}；履约节点按时 ${onTime}/${due}`,
    en: `The organisation’s scorecard: grades ${said(before)} → ${said(after)}; milestones on time ${onTime} of ${due}`,
  });
  return JSON.stringify(after) !== JSON.stringify(before);
}
