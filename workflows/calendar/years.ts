import { addDays } from './dates.ts';
import type { YearDecree } from './types.ts';

interface Notice {
  year: number;
  decree: string;
  /** `MM-DD` or `MM-DD..MM-DD`; a full date where the notice reaches back into the year before. */
  off: string;
  work: string;
}

/**
 * The notices of 2019–2026, days off and make-up working days as published. A test compares every day
 * with the `chinese-days` package; 2019 and 2020 carry the changes made within the year
 * (Labour Day 2019; the Spring Festival of 2020, prolonged to 2 February).
 */
const notices: Notice[] = [
  {
    year: 2019,
    decree: '国办发明电〔2018〕15号、国办发明电〔2019〕3号',
    off: '01-01 02-04..02-10 04-05..04-07 05-01..05-04 06-07..06-09 09-13..09-15 10-01..10-07',
    work: '02-02 02-03 04-28 05-05 09-29 10-12',
  },
  {
    year: 2020,
    decree: '国办发明电〔2019〕16号、2020年春节假期延长通知',
    off: '01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08',
    work: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  {
    year: 2021,
    decree: '国办发明电〔2020〕27号',
    off: '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07',
    work: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  {
    year: 2022,
    decree: '国办发明电〔2021〕11号',
    off: '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07',
    work: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  {
    year: 2023,
    decree: '国办发明电〔2022〕16号',
    off: '2022-12-31 01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
    work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  {
    year: 2024,
    decree: '国办发明电〔2023〕7号',
    off: '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  {
    year: 2025,
    decree: '国办发明电〔2024〕12号',
    off: '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  {
    year: 2026,
    decree: '国办发明电〔2025〕7号',
    off: '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
];

function expand(year: number, spans: string): string[] {
  return spans.split(' ').flatMap((span) => {
    const [first, last = first] = span.split('..').map((day) => (day.length === 5 ? `${year}-${day}` : day));
    const days = [first as string];
    while (days.at(-1) !== last) days.push(addDays(days.at(-1) as string, 1));
    return days;
  });
}

/** The notices that ship with the system; an administrator's later decree for a year replaces them. */
export const builtInDecrees: YearDecree[] = notices.map(({ year, decree, off, work }) => ({
  year,
  decree,
  off: expand(year, off),
  work: expand(year, work),
}));
