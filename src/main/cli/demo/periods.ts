import { addDays } from '../../../../workflows/calendar/index.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
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

/** Days passed over one after the other for the same reason, as from–to. */
function runs(skipped: Counted['skipped']): { from: string; to: string; why: Bilingual }[] {
  const found: { from: string; to: string; why: Bilingual }[] = [];
  for (const { date, why } of skipped) {
    const last = found.at(-1);
    if (last && addDays(last.to, 1) === date && last.why.en === why.en) last.to = date;
    else found.push({ from: date, to: date, why });
  }
  return found;
}

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
    runs(skipped)
      .map(
        ({ from, to, why }) =>
          `${from === to ? short(from) : `${short(from)}–${short(to)}`} ${why[language]}`,
      )
      .join(language === 'zh' ? '、' : ', ');
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
