import { z } from 'zod';
import { line, yuan } from '../shared/fields.ts';

/** 财政性资金, 工会经费, or both: whether union funds count as fiscal is settled per line, by finance. */
export const kind = z.enum(['fiscal', 'union', 'mixed']);
export const year = z.int().min(2000).max(2100);

export const newLine = z.strictObject({
  bodyId: z.uuid(),
  code: line(60),
  name: line(),
  year,
  kind,
  amount: yuan,
});
