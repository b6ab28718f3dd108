import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';
import { contactRow } from '../contact-row.ts';

/** A contact took place (联系登记). In regular contact it does the duty, and the next one is counted from its day. */
export const recordContact = defineEvent({
  type: 'RECORD_CONTACT',
  title: { zh: '登记联系', en: 'Record a contact' },
  roles: ['officer'],
  data: z.strictObject({
    on: day('联系日期', 'Day'),
    way: text('联系方式', 'How', 60),
    note: text('情况', 'Note', 4000),
  }),
  clause: clauses.contactSystem,
  optional: true,
  documents: [{ zh: '联系记录', en: 'contact record' }],
  rows: (outcome) => [contactRow(outcome)],
});
