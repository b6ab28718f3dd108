import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { Stage } from './stage.ts';

interface Counted {
  due: string;
  counted: string[];
  skipped: { date: string; why: Bilingual }[];
}

type Unit = 'working-day' | 'calendar-day';

/** Counts a period with the server's own calculator. */
export const count = (stage: Stage, start: string, days: number, unit: Unit): Promise<Counted> =>
  stage.cast.officer.client.post<Counted>('/tools/deadline', { start, count: days, unit });

const short = (date: string) => date.slice(5);

/** Counts a period and prints which days it counts, and which it passes over and why. */
export async function countAloud(
  stage: Stage,
  what: Bilingual,
  start: string,
  days: number,
  unit: Unit,
): Promise<string> {
  const { due, counted, skipped } = await count(stage, start, days, unit);
  const working = unit === 'working-day';
  const named = working ? counted.map(short).join(' ') : '';
  const off = (language: 'zh' | 'en') =>
    skipped.map(({ date, why }) => `${short(date)} ${why[language]}`).join(language === 'zh' ? '、' : ', ');
  const zh = [
    `${days} ${working ? '个工作日' : '日'}`,
    named && `计 ${named}`,
    skipped.length > 0 && `不计 ${off('zh')}`,
  ];
  const en = [
    `${days} ${working ? 'working days' : 'days'}`,
    named && `counts ${named}`,
    skipped.length > 0 && `skips ${off('en')}`,
  ];
  stage.tell.note({
    zh: `⏱ ${what.zh}：自 ${start} 起 ${zh.filter(Boolean).join('，')} → ${due}`,
    en: `⏱ ${what.en}: from ${start}, ${en.filter(Boolean).join(', ')} → ${due}`,
  });
  return due;
}
