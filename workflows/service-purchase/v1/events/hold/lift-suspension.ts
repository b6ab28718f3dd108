import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text } from '../fields.ts';

/** The finance department lifts its order before the time (解除暂停). */
export const liftSuspension = defineEvent({
  type: 'LIFT_SUSPENSION',
  title: { zh: '解除暂停', en: 'Lift the suspension' },
  roles: ['regulator'],
  optional: true,
  data: z.strictObject({ reason: text('理由', 'Reason').optional() }),
  clause: cite('law', 57),
  whileHeld: true,
});
