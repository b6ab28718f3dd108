import { z } from 'zod';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { ErrorCode } from '../../shared/errors.ts';

/** What the description says of one operation besides its path, its policy and the schemas of its question. */
export interface Operation<A extends Record<number, z.ZodType>> {
  /** operationId: a verb and a noun, `listProjects`. Stable, unique: clients are generated from it. */
  id: string;
  title: Bilingual;
  /** What a caller must know that title and schemas do not say. */
  detail?: Bilingual;
  /** Each 2xx status with the schema of its answer; schemas used in several places are named by `.meta({ id })`. */
  answers: A;
  /** It takes a file: as the raw body, or as the last part of multipart/form-data after the fields of `form`. */
  upload?: { form?: z.ZodObject; raw?: boolean };
  /** Refusals of this operation's own, beside those that any request may meet (401, 403, 404, 422, 429). */
  refusals?: readonly ErrorCode[];
}

/** An answer without content (204). */
export const nothing = z.null().meta({ title: '没有内容', en: 'No content' });

/** An answer that is a file or a page of one of these media types, instead of JSON. */
export const fileAnswer = (...mediaTypes: [string, ...string[]]) => z.unknown().meta({ mediaTypes });

/** A page of a list: `next` is the cursor of the following page, null on the last; `total` only when asked for. */
export const pageAnswer = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.int().optional() });

/**
 * The part of a route's schema that describes it: spread it into `schema`.
 *
 * What a field means is said in both languages, in questions and answers alike: `.meta({ title: '中文', en: 'English' })`,
 * as the fields of forms do. Questions are strict objects: an unknown field is refused. Answers are `z.object`: that
 * nothing else is in them is checked in the tests.
 *
 *     schema: { tags: ['needs'], ...operation({ id: 'readNeed', title: { zh: '查看需求', en: 'Read a need' },
 *       answers: { 200: needAnswer } }), params: idParams }
 */
export function operation<A extends Record<number, z.ZodType>>(described: Operation<A>) {
  return {
    operationId: described.id,
    summary: described.title.zh,
    operation: described as Operation<Record<number, z.ZodType>>,
    response: described.answers,
  };
}
