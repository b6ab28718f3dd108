import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, text, whole } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';
import { contactRow } from '../contact-row.ts';
import { standingRow } from '../standing.ts';

/** Regular contact begins (建立日常联系) with a first contact; from it the next one is counted. */
export const connect = defineEvent({
  type: 'CONNECT',
  title: { zh: '建立日常联系', en: 'Enter into regular contact' },
  roles: ['officer'],
  data: z.strictObject({
    on: day('首次联系日期', 'Day of the first contact'),
    way: text('联系方式', 'How', 60),
    note: text('情况', 'Note', 4000),
    liaison: text('工会联系人', 'Contact person of the union', 120),
    cadenceDays: whole(
      '联系间隔（日），不填按本单位规定',
      "Days between contacts; empty: the body's rule",
      7,
      365,
    ).optional(),
  }),
  clause: clauses.dailyContact,
  documents: [{ zh: '联系记录', en: 'contact record' }],
  rows: (outcome) => [contactRow(outcome), standingRow(outcome)],
});
