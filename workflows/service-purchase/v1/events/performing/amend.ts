import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { commitMore } from '../../money/funds.ts';
import { fen } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId, update } from '../../project/rows.ts';
import { signature } from '../contracting/contract-terms.form.ts';
import { signatureRow } from '../contracting/signature-row.ts';
import { choice, text, yuan } from '../fields.ts';

/**
 * A supplement of the same service (补充合同): proposed by one side, agreed by the other with the same event and
 * the same amount. It is paid after acceptance unless the parties settle otherwise.
 */
export const amend = defineEvent({
  type: 'AMEND',
  title: { zh: '补充合同', en: 'Supplement the contract' },
  roles: ['officer', 'supplier'],
  optional: true,
  data: z.strictObject({
    amount: yuan('增加金额（元）', 'Increase in yuan'),
    reasonCode: choice('变更类型', 'Kind', {
      'same-service': { zh: '追加与合同标的相同的服务', en: 'more of the same service' },
      'public-interest': { zh: '维护公共利益', en: 'public interest' },
      'force-majeure': { zh: '不可抗力', en: 'force majeure' },
    }),
    reason: text('变更理由', 'Reason'),
    ...signature,
  }),
  clause: cite('law', 49, 50),
  documents: [{ zh: '补充（变更）协议', en: 'supplementary agreement' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    const before = outcome.before as ProjectContext;
    const { contract, projectId } = outcome.context as ProjectContext;
    if (!contract || !before.contract) return [];
    const proposal = before.contract.amendment;
    const increase = fen(contract.supplements) - fen(before.contract.supplements);
    if (increase > 0n && proposal) {
      return [
        update(
          'amendments',
          { id: proposal.id },
          { status: 'agreed', agreedBy: event.actor.id, agreedAt: event.at },
        ),
        signatureRow(outcome, newId(event, 2), ['supplement', proposal.id]),
        update('contracts', { id: contract.id }, { supplements: fen(contract.supplements).toString() }),
        ...commitMore(outcome, event.ids[1], increase),
      ];
    }
    return [
      ...(proposal ? [update('amendments', { id: proposal.id }, { status: 'withdrawn' })] : []),
      insert('amendments', {
        id: newId(event),
        projectId,
        contractId: contract.id,
        amount: fen(data.amount).toString(),
        reasonCode: data.reasonCode,
        reason: data.reason,
        proposedBy: event.actor.id,
        status: 'proposed',
        at: event.at,
      }),
      signatureRow(outcome, newId(event, 2), ['supplement', newId(event)]),
    ];
  },
});
