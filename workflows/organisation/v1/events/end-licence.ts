import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { ref, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** A licence is given up or withdrawn (证照作废): its expiry is no longer watched. */
export const endLicence = defineEvent({
  type: 'END_LICENCE',
  title: { zh: '证照作废', en: 'Take a licence out' },
  roles: ['officer'],
  data: z.strictObject({
    number: ref('证照', 'Licence', 'licence'),
    reason: text('原因', 'Reason'),
  }),
  clause: clauses.ledger,
  optional: true,
});
