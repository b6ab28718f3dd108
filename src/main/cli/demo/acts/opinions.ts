import { UnexpectedAnswer } from '../client.ts';
import type { Stage } from '../stage.ts';

/** How many people were served, how many of them are drawn, how many answer. */
const served = 40;
const drawn = 20;
const answers = 12;

/** 服务对象意见: a sample by pseudonym, answers by link without an account, and their sum once nobody answers any more. */
export async function opinionsAct(stage: Stage): Promise<void> {
  const { officer, acceptor, employees } = stage.cast;
  await stage.at('2021-12-02 09:00');
  const persons = Array.from({ length: served }, (_, n) => ({
    ref: `送检职工-${String(n + 1).padStart(2, '0')}`,
  }));
  await officer.client.expect('POST', stage.path('/persons-served'), { persons });
  await stage.step(
    officer,
    'DRAW_SAMPLE',
    { size: drawn, witness: '工会小组长' },
    {
      about: {
        zh: `名册${served}人中抽取${drawn}人，种子可复核`,
        en: `${drawn} of ${served}, by a seed that can be checked`,
      },
    },
  );
  const { body } = await officer.client.expect<{ items: { token: string }[] }>(
    'POST',
    stage.path('/opinion-links'),
    {},
  );
  await stage.at('2021-12-02 10:00');
  await stage.refused(acceptor, 'PASS', { remarks: '合格' });
  await stage.at('2021-12-03 09:00');
  for (const [n, { token }] of body.items.slice(0, answers).entries()) {
    await stage.byLink(`/opinion-links/${token}`, { satisfied: n !== 4, score: n === 4 ? 55 : 95 - n });
  }
  stage.tell.note({
    zh: `✎ ${answers}名职工通过链接填写意见：不记姓名和时间，任何表都查不到是谁的回答`,
    en: `✎ ${answers} employees answered by link: no name, no time, and no table leads back to them`,
  });
  for (const [n, employee] of employees.entries()) {
    await stage.at(`2021-12-03 10:${10 + n * 10}`);
    await stage.step(
      employee,
      'BENEFICIARY_OPINION',
      { satisfied: true, score: 92 - n },
      {
        about: { zh: '内容保密，只公布汇总', en: 'private; only the sum is published' },
      },
    );
  }
  await stage.at('2021-12-09 10:00');
  await stage.step(acceptor, 'CLOSE_OPINIONS');
  const told = await acceptor.client.get<{ sum: { count: number; satisfied: number; meanScore: string } }>(
    stage.path('/opinions'),
  );
  if (told.sum.count !== answers + employees.length) throw new UnexpectedAnswer('opinions', 200, told);
  stage.tell.note({
    zh: `∑ ${told.sum.count}份意见，满意${told.sum.satisfied}份，平均${told.sum.meanScore}分`,
    en: `∑ ${told.sum.count} opinions, ${told.sum.satisfied} satisfied, ${told.sum.meanScore} points on average`,
  });
}
