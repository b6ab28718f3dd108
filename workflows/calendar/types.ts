/** How a period is counted: 工作日, 日, 年, 分钟. */
export type DayUnit = 'working-day' | 'calendar-day' | 'year' | 'minute';

/**
 * One year's notice of the State Council (国务院办公厅关于…年部分节假日安排的通知).
 * `off` and `work` are ISO dates, every day listed; a notice may reach back into the last days of the
 * year before (New Year's holiday), never forward.
 */
export interface YearDecree {
  year: number;
  /** Document number, such as 国办发明电〔2025〕7号. */
  decree: string;
  off: readonly string[];
  /** Make-up working days (调休上班日): Saturdays and Sundays that are worked. */
  work: readonly string[];
}

export type SpecialDay = 'off' | 'work';

export interface Calendar {
  /** Years covered and a hash of the content: equal data, equal version. */
  version: string;
  years: ReadonlyMap<number, YearDecree>;
  /** Every listed day of all years, so that a look-up costs one map access. */
  special: ReadonlyMap<string, SpecialDay>;
}
