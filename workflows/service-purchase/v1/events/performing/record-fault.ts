import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { choice, ref, text } from '../fields.ts';

/** Whose fault a late milestone is (逾期责任认定). What is not the supplier's is neither charged nor counted as late. */
export const recordFault = defineEvent({
  type: 'RECORD_FAULT',
  title: { zh: '认定逾期责任', en: 'Record whose fault a delay is' },
  roles: ['officer', 'leader'],
  optional: true,
  data: z.strictObject({
    number: ref('履约节点', 'Milestone', 'milestone:late'),
    fault: choice('责任', 'Fault', {
      supplier: { zh: '供应商责任', en: 'the supplier’s' },
      buyer: { zh: '采购人责任', en: 'the buyer’s' },
      'force-majeure': { zh: '不可抗力', en: 'force majeure' },
      none: { zh: '各方均无责任', en: 'nobody’s' },
    }),
    reason: text('事实与依据', 'Facts and grounds'),
  }),
  clause: cite('civilCode', 577, 590, 593),
  whileHeld: true,
  documents: [{ zh: '逾期责任认定书', en: 'finding on the delay' }],
  rows: ({ data, context }) => {
    const { contract } = context as ProjectContext;
    if (!contract) return [];
    const { number, fault, reason } = data;
    return [update('milestones', { contractId: contract.id, number }, { fault, faultReason: reason })];
  },
});
