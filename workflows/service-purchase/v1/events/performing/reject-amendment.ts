import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** The other side does not agree to a proposed supplement; the contract stays as it is. */
export const rejectAmendment = defineEvent({
  type: 'REJECT_AMENDMENT',
  title: { zh: '不同意补充合同', en: 'Reject the supplement' },
  roles: ['officer', 'supplier'],
  data: z.strictObject({ reason: text('理由', 'Reason') }),
  clause: cite('law', 50),
  rows: ({ before }) => {
    const proposal = (before as ProjectContext).contract?.amendment;
    return proposal ? [update('amendments', { id: proposal.id }, { status: 'rejected' })] : [];
  },
});
