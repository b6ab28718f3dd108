import type { Bilingual } from '../../workflows/kit/bilingual.ts';

export type Language = 'zh' | 'en';

/** A message in both languages; each reader gets theirs. */
export interface Content {
  zh: { subject: string; text: string };
  en: { subject: string; text: string };
  /** Where the step is done. */
  link: string;
}

/** One line of a message: what it is, and what there is to say of it. */
export type Line = [label: Bilingual, text: Bilingual];

/** Builds both languages side by side, so that neither can be forgotten. */
export function contentOf(
  subject: Bilingual,
  opening: Bilingual,
  lines: readonly Line[],
  link: string,
): Content {
  const zh = [opening.zh, '', ...lines.map(([label, text]) => `${label.zh}：${text.zh}`), `办理：${link}`];
  const en = [opening.en, '', ...lines.map(([label, text]) => `${label.en}: ${text.en}`), `Open: ${link}`];
  return {
    zh: { subject: subject.zh, text: zh.join('\n') },
    en: { subject: subject.en, text: en.join('\n') },
    link,
  };
}

export const both = (zh: string, en: string): Bilingual => ({ zh, en });
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** A legal day for reading: 2026年9月15日, 15 September 2026. */
export function dayText(day: string): Bilingual {
  const [year, month, date] = day.split('-').map(Number);
  return both(`${year}年${month}月${date}日`, `${date} ${months[(month ?? 1) - 1]} ${year}`);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An instant for reading, in Beijing time; the end of a day is its 24:00. */
export function instantText(at: string): Bilingual {
  const day = dayText(at.slice(0, 10));
  const time = at.slice(11, 16);
  if (time === '23:59') return both(`${day.zh}24:00`, `the end of ${day.en}`);
  return both(`${day.zh}${time}`, `${day.en}, ${time} Beijing time`);
}

export const workingDays = (n: number): Bilingual =>
  both(`${n}个工作日`, `${n} working day${n === 1 ? '' : 's'}`);
