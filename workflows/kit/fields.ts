import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

/**
 * Fields of forms. Each carries its label in both languages (`title` Chinese, `en` English) so that a form can be
 * rendered from the JSON schema alone.
 */
type Labelled = { title: string; en: string };
const label = (zh: string, en: string): Labelled => ({ title: zh, en });

/** Money in yuan with two decimals, above or equal to zero: "480000.00". */
export const yuan = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^(0|[1-9]\d{0,12})\.\d{2}$/,
      '金额应写作元并保留两位小数，如 480000.00 | An amount is written in yuan with two decimals, such as 480000.00',
    )
    .meta({ ...label(zh, en), format: 'yuan' });

/** Points, percent or weights as an exact decimal with at most two places: "18.75". */
export const decimal = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^(0|[1-9]\d{0,4})(\.\d{1,2})?$/,
      '应为不超过两位小数的数字，如 18.75 | A number with at most two decimals, such as 18.75',
    )
    .meta({ ...label(zh, en), format: 'decimal' });

/** A quantity of anything, up to four decimals: "3800", "88.2". */
export const quantity = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^(0|[1-9]\d{0,12})(\.\d{1,4})?$/,
      '应为不超过四位小数的数字，如 3800 | A number with at most four decimals, such as 3800',
    )
    .meta({ ...label(zh, en), format: 'quantity' });

/** A day, YYYY-MM-DD. */
export const day = (zh: string, en: string) => z.iso.date().meta(label(zh, en));

/** An instant with its offset, such as 2026-10-12T09:30:00+08:00. */
export const instant = (zh: string, en: string) => z.iso.datetime({ offset: true }).meta(label(zh, en));

/** Text that must say something; at most `max` characters, 2000 by default. */
export const text = (zh: string, en: string, max = 2000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ ...label(zh, en), ...(max > 200 ? { format: 'long-text' } : {}) });

/** What people call a part of a form by, so that other parts can refer to it: "quality-2". */
export const shortId = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,39}$/,
      '只用小写字母、数字和连字符，最多40个 | Lower-case letters, digits and hyphens only, 40 at most',
    )
    .meta(label(zh, en));

/** The id of a row. */
export const ref = (zh: string, en: string) => z.uuid().meta(label(zh, en));

export const flag = (zh: string, en: string) => z.boolean().meta(label(zh, en));

export const whole = (zh: string, en: string, min: number, max: number) =>
  z.int().min(min).max(max).meta(label(zh, en));

/** One of several values, each with its name in both languages. */
export const choice = <const T extends Record<string, Bilingual>>(zh: string, en: string, options: T) =>
  z
    .enum(Object.keys(options) as [keyof T & string, ...(keyof T & string)[]])
    .meta({ ...label(zh, en), options });

/** A list of something, 1 to 50 of them by default. */
export const list = <T extends z.ZodType>(zh: string, en: string, of: T, min = 1, max = 50) =>
  z.array(of).min(min).max(max).meta(label(zh, en));
