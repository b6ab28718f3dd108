import { issuePaper } from '../papers.ts';
import { countAloud } from '../periods.ts';
import type { Stage } from '../stage.ts';
import { milestone } from './milestone.ts';
import { opinionsAct } from './opinions.ts';

/** 签约 and 履约: from the two signatures to the accepted service, with the payments on the way. */
export async function contractAct(stage: Stage): Promise<void> {
  const { officer, leader, finance, suppliers, acceptor } = stage.cast;
  const [winner] = suppliers;
  await stage.at('2020-12-02 10:00');
  await stage.step(leader, 'SIGN');
  await stage.at('2020-12-02 15:00');
  await stage.step(winner, 'SIGN');
  await stage.at('2020-12-03 10:00');
  await stage.step(officer, 'PUBLISH_CONTRACT');
  await issuePaper(stage, 'contract');
  await stage.at('2020-12-07 10:00');
  await stage.step(officer, 'FILE', { reference: '演示备案' });
  await stage.step(finance, 'RETURN_BONDS', { to: 'winner' });

  stage.tell.heading({ zh: '八、履约、验收与支付', en: '8. Delivery, acceptance, payment' });
  await milestone(stage, 1, { reported: '2021-01-13 16:00', accepted: '2021-01-14 15:00' });
  await stage.at('2021-01-15 10:00');
  await countAloud(
    stage,
    { zh: '付款期限跨春节', en: 'The time to pay crosses the Spring Festival' },
    '2021-01-15',
    30,
    'calendar-day',
  );
  await payLine(stage, '第一期', '2021-02-09', '2021-02-18');
  await stage.at('2021-03-10 10:00');
  await stage.step(officer, 'MONITOR_VISIT', {
    visitedOn: '2021-03-10',
    findings: '冷链温度记录完整，报告按时。',
  });
  await milestone(stage, 2, { reported: '2021-05-26 16:00', accepted: '2021-05-28 10:00' });
  await stage.at('2021-05-31 10:00');
  await payLine(stage, '第二期', '2021-06-10', '2021-06-22');
  await milestone(stage, 3, { reported: '2021-08-27 16:00', accepted: '2021-08-30 10:00' });
  await stage.at('2021-09-01 10:00');
  await payLine(stage, '第三期', '2021-09-16', '2021-09-26');
  await milestone(stage, 4, { reported: '2021-11-26 16:00', accepted: '2021-11-29 10:00' });

  await stage.at('2021-12-01 09:00');
  await stage.step(winner, 'REQUEST', { statement: '四个阶段全部完成，申请验收。' });
  await opinionsAct(stage);
  await stage.at('2021-12-10 10:00');
  await stage.step(acceptor, 'PASS', { remarks: '符合合同约定，验收合格。' });
  await stage.at('2021-12-13 10:00');
  await payLine(stage, '验收款', '2021-12-20', '2021-12-28');
  await stage.at('2021-12-30 10:00');
  await stage.step(finance, 'CLOSE_SETTLEMENT');
}

/** Invoice now, approval and payment on their days: three different people. */
export async function payLine(
  stage: Stage,
  line: string,
  approvedOn: string,
  paidOn: string,
  amount = stage.plan.get(line),
): Promise<void> {
  const { suppliers, reviewer, finance } = stage.cast;
  const [winner] = suppliers;
  const requested = await stage.step(
    winner,
    'INVOICE',
    { planItem: line, amount },
    { about: { zh: `${line} ${amount} 元`, en: `${line}, ${amount} yuan` } },
  );
  const paymentId = requested.created.find(({ table }) => table === 'payments')?.id;
  await stage.at(`${approvedOn} 10:00`);
  await stage.step(reviewer, 'APPROVE_PAY', { paymentId });
  await stage.at(`${paidOn} 10:00`);
  await stage.step(finance, 'PAY', { paymentId, paidOn });
}
