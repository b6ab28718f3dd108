import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text, whole } from '../fields.ts';

/** The supplier in breach is given a reasonable time to cure (催告). */
export const cureNotice = defineEvent({
  type: 'CURE_NOTICE',
  title: { zh: '发出催告函', en: 'Give notice to cure' },
  roles: ['officer'],
  optional: true,
  data: z.strictObject({
    breach: text('违约情形', 'Breach'),
    days: whole(
      '补正期限（日），不填按内部规定',
      'Days to cure; empty: the internal default',
      1,
      90,
    ).optional(),
  }),
  clause: cite('civilCode', 563),
  documents: [{ zh: '催告函', en: 'notice to cure' }],
});
