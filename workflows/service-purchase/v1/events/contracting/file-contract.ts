import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** A copy of the contract goes to the finance department (合同备案). */
export const fileContract = defineEvent({
  type: 'FILE',
  title: { zh: '合同备案', en: 'File a copy of the contract' },
  roles: ['officer'],
  data: z.strictObject({ reference: text('备案编号', 'Reference', 100).optional() }),
  clause: cite('law', 47),
  whileHeld: true,
  documents: [{ zh: '合同副本', en: 'copy of the contract' }],
  rows: ({ context, event }) => {
    const { contract } = context as ProjectContext;
    return contract ? [update('contracts', { id: contract.id }, { filedAt: event.at })] : [];
  },
});
