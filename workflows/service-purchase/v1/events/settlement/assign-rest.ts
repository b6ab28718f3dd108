import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { hold, release, uncommitToHold } from '../../money/funds.ts';
import { fen } from '../../money/money.ts';
import { contractValue, paid } from '../../money/owed.ts';
import type { ProjectContext } from '../../project/context.ts';
import { newId, update } from '../../project/rows.ts';
import { text, yuan } from '../fields.ts';

/**
 * After a breach the rest of the work goes to the next candidate in rank (剩余合同由下一候选人承接), where the rules
 * allow it. The ended contract stays on record with its breach; the new one is published and signed like the first.
 */
export const assignRest = defineEvent({
  type: 'ASSIGN_REST',
  title: { zh: '剩余合同由下一候选人承接', en: 'Assign the rest to the next candidate' },
  roles: ['leader'],
  optional: true,
  data: z.strictObject({
    amount: yuan('剩余部分金额（元）', 'Amount of the rest, in yuan'),
    reason: text('理由', 'Reason'),
  }),
  clause: cite('regulation', 49, 71),
  confirm: {
    zh: '将确定下一候选人并重新公告结果；原合同及其违约记录保留。',
    en: 'The next candidate is chosen and the result is published again; the ended contract and its breach stay on record.',
  },
  documents: [{ zh: '剩余合同承接决定', en: 'decision on the rest of the contract' }],
  rows: (outcome) => {
    const { event, data } = outcome;
    const before = outcome.before as ProjectContext;
    const { award, projectId } = outcome.context as ProjectContext;
    const left = contractValue(before) - paid(before);
    const wanted = fen(data.amount);
    return [
      update('projects', { id: projectId }, { winnerId: award?.organisationId, contractAmount: null }),
      ...uncommitToHold(outcome, newId(event), left),
      ...hold(outcome, newId(event, 1), wanted - left),
      ...release(outcome, newId(event, 2), left - wanted),
    ];
  },
});
