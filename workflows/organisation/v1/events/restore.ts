import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { text } from '../../../kit/fields.ts';
import { own } from '../clauses.ts';
import { standingRow } from '../standing.ts';

/** The suspension ends (恢复): back to where it stood; regular contact is counted anew from this day. */
export const restore = defineEvent({
  type: 'RESTORE',
  title: { zh: '恢复', en: 'Restore' },
  roles: ['leader'],
  data: z.strictObject({ reason: text('整改情况和恢复理由', 'What was put right, and why it is restored') }),
  clause: own,
  optional: true,
  documents: [{ zh: '恢复决定', en: 'decision to restore' }],
  rows: (outcome) => [standingRow(outcome)],
});
