import { z } from 'zod';
import { category as ofTaxonomy } from '../../workflows/kit/fields.ts';
import { fenOf } from '../../workflows/rules/index.ts';

/** Fields that request schemas share. Own messages carry both languages: `中文 | English`. */

/** Money in yuan with two decimals, "480000.00", at most thirteen digits before the point; handlers get 分. */
export const yuan = z
  .string()
  .regex(
    /^(0|[1-9]\d{0,12})\.\d{2}$/,
    '金额应写作元并保留两位小数，如 480000.00 | An amount is written in yuan with two decimals, such as 480000.00',
  )
  .transform(fenOf)
  .meta({ format: 'yuan' });

/** A service category (服务类别): an id of the taxonomy, never a word of somebody's own. */
export const category = ofTaxonomy();

/** One line of text that must say something. */
export const line = (max = 200) => z.string().trim().min(1).max(max);

/** Longer text. */
export const prose = (max = 4000) => z.string().trim().min(1).max(max);

/** A day of the calendar: 30 February is none. */
export const day = z.iso.date(
  '没有这一天，请按 2026-03-15 的写法填写日期 | There is no such day; write it like 2026-03-15',
);

/** The id of something of ours, with the list where the choices are read and the property that people know it by. */
export const listed = (title: string, en: string, list: string, name = 'name') =>
  z.uuid().meta({ title, en, 'x-ref': { choices: `/api/v1/${list}`, name } });

export const idParams = z.object({ id: z.uuid() });

/** Text to look for in names and titles. */
export const search = z.string().trim().min(1).max(100).optional();

/** Yes or no in an address; no unless said. */
export const yesNo = z
  .enum(['true', 'false'])
  .default('false')
  .transform((said) => said === 'true');
