import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { text, whole } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** Another interval of contact, or another contact person (调整联系间隔、联系人). */
export const setCadence = defineEvent({
  type: 'SET_CADENCE',
  title: { zh: '调整联系安排', en: 'Change the arrangement of contact' },
  roles: ['officer', 'leader'],
  data: z.strictObject({
    cadenceDays: whole(
      '联系间隔（日），不填按本单位规定',
      "Days between contacts; empty: the body's rule",
      7,
      365,
    ).optional(),
    liaison: text('工会联系人', 'Contact person of the union', 120).optional(),
  }),
  clause: clauses.contactSystem,
  optional: true,
});
