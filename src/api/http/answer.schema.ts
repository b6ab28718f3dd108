import { z } from 'zod';
import { errorKinds } from '../../shared/errors.ts';

/** What many answers carry. A schema with an `id` is a named component of the description. */

/** What a field means, for `.meta()`. */
export const means = (title: string, en: string) => ({ title, en });

/** A field with what it means. */
export const field = <S extends z.ZodType>(schema: S, title: string, en: string): S =>
  schema.meta(means(title, en));

/** A sentence or a title in both languages. */
export const bilingual = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Bilingual' });

/** An instant in Beijing time with its offset: "2026-09-15T09:00:00.123+08:00". */
export const instant = z.iso.datetime({ offset: true });

/** A day of the calendar in Asia/Shanghai: "2026-09-15". */
export const dayOf = z.iso.date();

/** Money in yuan with two decimals: "480000.00"; below zero where something is taken back. */
export const money = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .meta({ format: 'yuan', ...means('元，两位小数', 'Yuan with two decimals') });

/** An exact decimal, such as points of a score: "18.75". */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** SHA-256 in lower-case hexadecimal digits. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Something of ours by its id, with the name that people know it by. */
export const named = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Named' });

/** Why something is refused or looked at twice. */
export const reason = z
  .object({
    rule: z.string().meta(means('提出理由的条件，名称稳定', 'The guard, gate or check that says so; stable')),
    sentence: bilingual,
    clause: bilingual.optional(),
    field: z
      .string()
      .optional()
      .meta(means('有误的字段（JSON pointer）', 'JSON pointer of the field at fault')),
    blockedBy: z
      .string()
      .optional()
      .meta(means('须先办理的事项', 'Type of the event that has to happen first')),
    retryAt: z
      .string()
      .optional()
      .meta(means('何时可以再办', 'The day or the instant when trying again makes sense')),
    instanceId: z
      .uuid()
      .optional()
      .meta(means('所指的事项（成批办理时）', 'The case that it is about, in an act for several')),
  })
  .meta({ id: 'Reason' });

export const errorCode = z.enum(Object.keys(errorKinds) as [keyof typeof errorKinds]);
