import { issuePaper } from '../papers.ts';
import type { Stage } from '../stage.ts';
import { payLine } from './contract.ts';

/** 结果应用 and 归档: the grade cuts the tail, asks for a rectification, and goes on the organisation's scorecard. */
export async function tailAct(stage: Stage): Promise<void> {
  const { officer, leader, acceptor, suppliers } = stage.cast;
  const [winner] = suppliers;
  stage.tell.heading({ zh: '十、结果应用与归档', en: '10. Consequences and archive' });
  stage.scorecardBefore = await stage.scorecard();
  await stage.at('2022-03-08 10:00');
  await stage.step(leader, 'FINALISE');
  await issuePaper(stage, 'performance-report');
  const tail = await tailOf(stage);
  await stage.at('2022-03-18 10:00');
  await stage.step(winner, 'RECTIFIED', { report: '增开夜间班组和第二条冷链线路，报告按时率回升至98.3%。' });
  await stage.at('2022-03-21 10:00');
  await stage.step(acceptor, 'ACCEPT_RECTIFICATION', { accepted: true, remarks: '抽查两周记录，属实。' });
  await stage.at('2022-03-22 10:00');
  await stage.refused(
    winner,
    'INVOICE',
    { planItem: tail.planItem, amount: tail.amount },
    { about: { zh: `申请尾款全额 ${tail.amount} 元`, en: `the whole tail, ${tail.amount} yuan` } },
  );
  await payLine(stage, tail.planItem, '2022-03-24', '2022-03-28', tail.payable);
  stage.tell.note({
    zh: `尾款 ${tail.amount} 元按等级支付 ${tail.percent}%：${tail.payable} 元`,
    en: `Of the tail of ${tail.amount} yuan the grade leaves ${tail.percent} %: ${tail.payable} yuan`,
  });
  await stage.at('2022-03-30 10:00');
  await stage.step(officer, 'ARCHIVE', { catalogue: '需求、立项、采购、合同、履约、支付、绩效全部文件' });
}

interface Tail {
  planItem: string;
  amount: string;
  percent: number;
  payable: string;
}

/** What the published grade leaves of the tail. */
async function tailOf(stage: Stage): Promise<Tail> {
  const { client } = stage.cast.officer;
  const { grade } = await client.get<{ grade: string }>(stage.path());
  const { tail } = await client.get<{ tail: { lines: Tail[] } }>(
    stage.path(`/evaluation/what-if?grade=${encodeURIComponent(grade)}`),
  );
  const [line] = tail.lines;
  if (!line) throw new Error('the contract has no tail');
  return line;
}
