import { theCase } from '../case.ts';
import type { Stage } from '../stage.ts';
import { payLine } from './contract.ts';

const { sheets } = theCase;

/** 绩效评价 and 归档: five sealed sheets, one far off, a grade, the tail payment, the archive. */
export async function evaluationAct(stage: Stage): Promise<void> {
  const { officer, reviewer, leader, evaluators } = stage.cast;
  stage.tell.heading({ zh: '九、绩效评价', en: '9. Performance evaluation' });
  await stage.at('2022-01-05 10:00');
  await stage.step(officer, 'OPEN_EVAL', {
    indicators: sheets.indicators,
    evaluators: evaluators.map(({ id }) => id),
  });
  // Late on purpose: the period rolls past the Spring Festival and is missed even so.
  await stage.at('2022-02-16 10:00');
  await stage.step(
    officer,
    'SELF_EVALUATE',
    { summary: '报告按时率98.6%，服务对象满意度91%。' },
    { about: { zh: '演示中故意迟办', en: 'late on purpose' } },
  );
  for (const [n, evaluator] of evaluators.entries()) {
    await stage.at(`2022-02-2${1 + Math.floor(n / 2)} ${10 + n}:00`);
    await stage.step(evaluator, 'SUBMIT_SHEET', sheets.reviewSheets[n] ?? {}, {
      about: { zh: '评分表互不可见', en: 'sealed from the others' },
    });
  }
  await stage.at('2022-02-24 09:00');
  await stage.refused(officer, 'AGGREGATE');
  const far = evaluators.at(-1);
  if (!far) throw new Error('there is no evaluator');
  await stage.at('2022-02-24 15:00');
  await stage.step(far, 'EXPLAIN_DEVIATION', { reason: sheets.deviationReason });
  // Nothing is left to explain: the system aggregates by itself, one highest and one lowest total left out.
  await stage.at('2022-02-28 10:00');
  await stage.step(reviewer, 'REVIEW', { confirmed: true, opinion: '评分依据充分，予以确认。' });
  await stage.at('2022-03-08 10:00');
  await stage.step(leader, 'FINALISE');
  await stage.at('2022-03-09 10:00');
  await payLine(stage, '尾款', '2022-03-15', '2022-03-22');

  stage.tell.heading({ zh: '十、归档', en: '10. Archive' });
  await stage.at('2022-03-28 10:00');
  await stage.step(officer, 'ARCHIVE', { catalogue: '需求、立项、采购、合同、履约、支付、绩效全部文件' });
}
