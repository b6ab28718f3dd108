import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text } from '../fields.ts';
import { verdictRows } from './verdict-rows.ts';

/** The service is not accepted (验收不合格): the supplier is in breach. */
export const fail = defineEvent({
  type: 'FAIL',
  title: { zh: '验收不合格', en: 'Refuse acceptance' },
  roles: ['acceptor'],
  optional: true,
  data: z.strictObject({ remarks: text('不合格的理由', 'Reasons', 8000) }),
  clause: cite('law', 41),
  confirm: {
    zh: '验收不合格的，供应商构成违约，可以催告补正或者依法解除合同。',
    en: 'The supplier is then in breach: notice to cure or termination may follow.',
  },
  documents: [{ zh: '验收书', en: 'acceptance report' }],
  rows: (outcome) => verdictRows(outcome, 'failed'),
});
