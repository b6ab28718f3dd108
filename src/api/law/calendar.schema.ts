import { z } from 'zod';
import { day, line } from '../../shared/fields.ts';
import { dayOf, field, instant } from '../http/answer.schema.ts';

const year = field(z.int().min(2000).max(2100), '年份', 'Year');
const days = z.array(day).max(120);

export const newDecree = z.strictObject({
  year,
  decree: field(line(120), '通知文号', 'Number of the notice'),
  off: field(days.min(1), '放假日', 'Days off, each listed'),
  work: field(days, '调休上班日', 'Saturdays and Sundays that are worked'),
});

export const yearParams = z.object({ year: z.coerce.number().pipe(year) });

const notice = {
  year,
  decree: field(z.string(), '通知文号', 'Number of the notice'),
  off: field(z.array(dayOf), '放假日', 'Days off'),
  work: field(z.array(dayOf), '调休上班日', 'Saturdays and Sundays that are worked'),
};

export const decreeAnswer = z
  .object({
    id: z.uuid(),
    ...notice,
    createdAt: field(instant, '登记时间', 'Entered at'),
    createdBy: z.string(),
    createdByName: field(z.string().nullable(), '登记人', 'Entered by'),
  })
  .meta({ id: 'CalendarDecree' });
export type Decree = z.infer<typeof decreeAnswer>;

export const calendarYear = z
  .object({ ...notice, calendar: field(z.string(), '日历版本', 'Version of the calendar') })
  .meta({ id: 'CalendarYear' });
