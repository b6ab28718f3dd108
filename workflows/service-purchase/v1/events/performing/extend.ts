import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId, update } from '../../project/rows.ts';
import { signature } from '../contracting/contract-terms.form.ts';
import { signatureRow } from '../contracting/signature-row.ts';
import { choice, day, flag, list, ref, text } from '../fields.ts';

/**
 * The term is extended by agreement (合同延期): proposed by one side, agreed by the other with the same event and
 * the same last day. The price stays; more service is a supplement.
 */
export const extend = defineEvent({
  type: 'EXTEND',
  title: { zh: '合同延期', en: 'Extend the term' },
  roles: ['officer', 'supplier'],
  optional: true,
  data: z.strictObject({
    until: day('延期至', 'New last day of the term'),
    reasonCode: choice('延期原因', 'Kind', {
      'force-majeure': { zh: '不可抗力', en: 'force majeure' },
      'buyer-delay': { zh: '采购人原因', en: 'delay on the buyer’s side' },
      'public-interest': { zh: '维护公共利益', en: 'public interest' },
      'service-need': { zh: '服务对象需要', en: 'the people served need it' },
    }),
    reason: text('延期理由', 'Reason'),
    milestones: list(
      '调整后的履约节点',
      'New days of milestones',
      z.strictObject({
        number: ref('履约节点', 'Milestone', 'milestone:unreported'),
        due: day('完成期限', 'Due'),
      }),
      0,
      14,
    ).optional(),
    multiYear: z
      .strictObject({
        budgetCover: flag('以后年度有预算保障', 'Later years are covered by the budget'),
        stableContent: flag('内容、价格相对固定', 'Content and price are stable'),
      })
      .meta({ title: '超过一年的依据', en: 'Grounds for more than a year' })
      .optional(),
    ...signature,
  }),
  clause: cite('civilCode', 543),
  documents: [{ zh: '延期协议', en: 'agreement of extension' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    const before = (outcome.before as ProjectContext).contract;
    const { contract, projectId, delivery } = outcome.context as ProjectContext;
    if (!contract || !before) return [];
    const proposal = before.extension;
    if (!contract.extension && proposal) {
      const moved = delivery.milestones.filter(({ number }) =>
        proposal.milestones.some((one) => one.number === number),
      );
      return [
        update(
          'amendments',
          { id: proposal.id },
          { status: 'agreed', agreedBy: event.actor.id, agreedAt: event.at },
        ),
        update('contracts', { id: contract.id }, { endsOn: contract.endsOn }),
        ...moved.map(({ number, due }) => update('milestones', { contractId: contract.id, number }, { due })),
        signatureRow(outcome, newId(event, 1), ['extension', proposal.id]),
      ];
    }
    return [
      ...(proposal ? [update('amendments', { id: proposal.id }, { status: 'withdrawn' })] : []),
      insert('amendments', {
        id: newId(event),
        projectId,
        contractId: contract.id,
        kind: 'extension',
        amount: '0',
        until: data.until,
        milestones: data.milestones ?? [],
        reasonCode: data.reasonCode,
        reason: data.reason,
        proposedBy: event.actor.id,
        status: 'proposed',
        at: event.at,
      }),
      signatureRow(outcome, newId(event, 1), ['extension', newId(event)]),
    ];
  },
});
