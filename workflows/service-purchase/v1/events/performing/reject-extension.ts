import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** The other side does not agree to a proposed extension; the term stays as it is. */
export const rejectExtension = defineEvent({
  type: 'REJECT_EXTENSION',
  title: { zh: '不同意延期', en: 'Reject the extension' },
  roles: ['officer', 'supplier'],
  data: z.strictObject({ reason: text('理由', 'Reason') }),
  clause: cite('civilCode', 543),
  rows: ({ before }) => {
    const proposal = (before as ProjectContext).contract?.extension;
    return proposal ? [update('amendments', { id: proposal.id }, { status: 'rejected' })] : [];
  },
});
