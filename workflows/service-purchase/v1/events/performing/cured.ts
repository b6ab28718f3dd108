import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text } from '../fields.ts';

/** The breach has been cured (补正完成): performance goes on. */
export const cured = defineEvent({
  type: 'CURED',
  title: { zh: '确认补正完成', en: 'Confirm the cure' },
  roles: ['officer'],
  data: z.strictObject({ finding: text('补正情况', 'Finding') }),
  clause: cite('civilCode', 563),
});
