import { z } from 'zod';
import { category, line, prose, search } from '../../shared/fields.ts';
import { pageQuery } from '../http/page.ts';

const instant = z.iso.datetime({ offset: true });
const categories = z
  .array(category)
  .max(30)
  .refine((list) => new Set(list).size === list.length, '类别不能重复 | The categories must be distinct');

export const newRound = z.strictObject({
  bodyId: z.uuid(),
  title: line(120),
  invitation: prose(2000).optional(),
  /** Categories asked for; none asks for all of the scheme's. */
  categories: categories.default([]),
  /** By default now. */
  opensAt: instant.optional(),
  /** By default the period of the rule `needs-round` after the opening. */
  closesAt: instant.optional(),
});

export const roundChange = z
  .strictObject({
    title: line(120).optional(),
    invitation: prose(2000).nullable().optional(),
    categories: categories.optional(),
    closesAt: instant.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | Nothing to change');

export const roundList = z.strictObject({
  ...pageQuery,
  q: search,
  bodyId: z.uuid().optional(),
  state: z.enum(['planned', 'open', 'closed']).optional(),
});

export const newLink = z.strictObject({
  /** Where it is handed out: a poster, a chat group, a work unit. */
  label: line(120),
});
