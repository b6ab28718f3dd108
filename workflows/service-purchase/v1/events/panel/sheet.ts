import { z } from 'zod';
import { decimal } from '../fields.ts';

/** Points by bid and criterion: `{ [bidId]: { [criterionId]: "12.50" } }`. */
export const sheet = z
  .record(z.uuid(), z.record(z.string().max(40), decimal('得分', 'Points')))
  .meta({ title: '评分表', en: 'Score sheet' });
