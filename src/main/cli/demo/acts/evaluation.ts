import { theCase } from '../case.ts';
import type { Person } from '../cast.ts';
import type { Stage } from '../stage.ts';

const { sheets } = theCase;

/** 绩效评价: drawn evaluators, sealed sheets, one far off, a grade. */
export async function evaluationAct(stage: Stage): Promise<void> {
  const { officer, reviewer } = stage.cast;
  stage.tell.heading({ zh: '九、绩效评价', en: '9. Performance evaluation' });
  await stage.at('2022-01-05 10:00');
  const serving = await open(stage);
  await suppose(stage);
  const { actuals } = await officer.client.get<{ actuals: { E1: string; S1: string } }>(
    stage.path('/evaluation-draft'),
  );
  const known = { ...sheets.actuals, P1: actuals.E1, S1: actuals.S1 };
  // Late on purpose: the period rolls past the Spring Festival and is missed even so.
  await stage.at('2022-02-16 10:00');
  await stage.step(
    officer,
    'SELF_EVALUATE',
    { summary: `报告按时率${known.O1}%，目标98%；服务对象满意度${known.S1}%；已支付${known.P1}元。` },
    { about: { zh: '演示中故意迟办', en: 'late on purpose' } },
  );
  for (const [n, evaluator] of serving.entries()) {
    await stage.at(`2022-02-2${1 + Math.floor(n / 2)} ${10 + n}:00`);
    await stage.step(
      evaluator,
      'SUBMIT_SHEET',
      { ...sheets.reviewSheets[n], actuals: known },
      { about: { zh: '评分表互不可见', en: 'sealed from the others' } },
    );
  }
  await stage.at('2022-02-24 09:00');
  await stage.refused(officer, 'AGGREGATE');
  const far = serving.at(-1);
  if (!far) throw new Error('there is no evaluator');
  await stage.at('2022-02-24 15:00');
  await stage.step(far, 'EXPLAIN_DEVIATION', { reason: sheets.deviationReason });
  // Nothing is left to explain: the system aggregates by itself, one highest and one lowest total left out.
  await stage.at('2022-02-28 10:00');
  await stage.step(reviewer, 'REVIEW', { confirmed: true, opinion: '评分依据充分，予以确认。' });
}

/** The indicators name the duties that they judge; a seed draws who scores. */
async function open(stage: Stage): Promise<Person[]> {
  const { officer, evaluators, bodyId } = stage.cast;
  for (const { id } of evaluators) {
    await officer.client.post('/experts', { bodyId, userId: id, fields: ['绩效评价'] });
  }
  const count = sheets.reviewSheets.length;
  const indicators = sheets.indicators.map((group) => ({
    ...group,
    items: group.items.map((item) => {
      const { promises, ...rest } = item as typeof item & { promises?: string[] };
      return { ...rest, duties: stage.dutiesOf(promises) };
    }),
  }));
  await stage.step(
    officer,
    'OPEN_EVAL',
    { indicators, draw: { count, witness: '监督人员：秋水长天' } },
    {
      about: {
        zh: `${evaluators.length} 名评价人中随机抽取 ${count} 名，种子可复核`,
        en: `${count} drawn of ${evaluators.length} evaluators, by a seed that can be checked`,
      },
    },
  );
  const { context } = await officer.client.get<{ context: { evaluation: { evaluators: string[] } } }>(
    stage.path('?include=context'),
  );
  return context.evaluation.evaluators.flatMap((id) => evaluators.find((one) => one.id === id) ?? []);
}

/** What each grade would do to the tail, told before anybody has scored. */
async function suppose(stage: Stage): Promise<void> {
  const told: string[] = [];
  for (const grade of ['优', '良', '中', '差']) {
    const { tail } = await stage.cast.officer.client.get<{ tail: { payable: string } }>(
      stage.path(`/evaluation/what-if?grade=${encodeURIComponent(grade)}`),
    );
    told.push(`${grade} ${tail.payable}`);
  }
  stage.tell.note({
    zh: `∑ 试算尾款（元）：${told.join('，')}`,
    en: `∑ What if: the tail would be, in yuan, ${told.join(', ')}`,
  });
}
