import type { Bilingual } from '../kit/bilingual.ts';

/** The year has no published holiday notice; guessing Monday to Friday would be wrong, so nothing is answered. */
export class CalendarUnavailable extends Error {
  readonly code = 'CALENDAR_UNAVAILABLE';
  readonly year: number;
  readonly sentence: Bilingual;

  constructor(year: number) {
    const sentence = {
      zh: `尚无${year}年节假日安排通知，无法计算工作日；请在通知公布后由管理员录入。`,
      en: `No holiday notice is on file for ${year}, so working days cannot be counted; an administrator must enter the notice once it is published.`,
    };
    super(sentence.en);
    this.name = 'CalendarUnavailable';
    this.year = year;
    this.sentence = sentence;
  }
}

export type CalendarInputCode =
  | 'INVALID_DATE'
  | 'INVALID_INSTANT'
  | 'INVALID_COUNT'
  | 'INVALID_UNIT'
  | 'INVALID_DECREE';

/** Input that is no date, instant, count or decree. */
export class CalendarInputError extends Error {
  readonly code: CalendarInputCode;
  readonly sentence: Bilingual;

  constructor(code: CalendarInputCode, sentence: Bilingual) {
    super(sentence.en);
    this.name = 'CalendarInputError';
    this.code = code;
    this.sentence = sentence;
  }
}
