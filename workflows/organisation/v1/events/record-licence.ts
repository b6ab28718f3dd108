import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** A licence or registration certificate with its last day (登记证照); recorded again under its number when renewed. */
export const recordLicence = defineEvent({
  type: 'RECORD_LICENCE',
  title: { zh: '登记证照', en: 'Record a licence' },
  roles: ['officer'],
  data: z.strictObject({
    number: text('证照编号', 'Number', 100),
    name: text('证照名称', 'Name', 120),
    authority: text('发证机关', 'Issued by', 200),
    expires: day('有效期至', 'Valid until'),
  }),
  clause: clauses.ledger,
  optional: true,
});
