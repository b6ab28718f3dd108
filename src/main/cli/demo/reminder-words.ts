import { roles } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { titleOf } from './deadline-words.ts';
import type { Told } from './workers.ts';

const standing: Record<Told['mark'], Bilingual> = {
  first: { zh: '期限过半', en: 'half of the time is over' },
  second: { zh: '期限将满', en: 'little time is left' },
  due: { zh: '期限已满', en: 'time is up' },
  'overdue-1': { zh: '逾期，第一级', en: 'overdue, first step' },
  'overdue-2': { zh: '逾期，第二级', en: 'overdue, second step' },
  'overdue-3': { zh: '逾期，第三级', en: 'overdue, third step' },
};

/** A reminder in one short line: when, what, to whom, due when. */
export function told({ kind, rule, mark, due, at, to }: Told): Bilingual {
  const sign = kind === 'escalation' ? '⬆' : '✉';
  const time = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  const names = (language: 'zh' | 'en') =>
    to.map(({ name, role }) => `${roles[role][language]} ${name}`).join(language === 'zh' ? '、' : ', ');
  const duty = titleOf(rule);
  const what = kind === 'escalation' ? { zh: '上报', en: 'escalated to' } : { zh: '提醒', en: 'reminds' };
  return {
    zh: `${sign} ${time} ${what.zh} ${names('zh') || '（无人）'}：${duty.zh}，${standing[mark].zh}，截止 ${due}`,
    en: `${sign} ${time} ${what.en} ${names('en') || '(nobody)'}: ${duty.en}, ${standing[mark].en}, due ${due}`,
  };
}
