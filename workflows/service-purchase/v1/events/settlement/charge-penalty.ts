import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { fen } from '../../money/money.ts';
import { unitsOf } from '../../money/penalties.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { ref, text, whole } from '../fields.ts';

/** A penalty that the contract agrees is charged and deducted from a line of the payment plan (扣减违约金). */
export const chargePenalty = defineEvent({
  type: 'CHARGE_PENALTY',
  title: { zh: '扣减违约金', en: 'Charge a penalty' },
  roles: ['officer'],
  optional: true,
  data: z.strictObject({
    penaltyId: ref('违约金条款', 'Penalty', 'penalty'),
    milestone: ref('履约节点', 'Milestone', 'milestone:late').optional(),
    times: whole('次数，按次计算的填写', 'How often, where it is charged each time', 1, 99).optional(),
    planItem: ref('从付款计划款项扣减', 'Deducted from the line', 'plan-line:all'),
    reason: text('事实与依据', 'Facts and grounds'),
  }),
  clause: cite('civilCode', 585),
  confirm: {
    zh: '按合同约定和逾期天数计算的违约金将从所选款项中扣减；供应商可以看到金额和理由。',
    en: 'The penalty that the contract and the delay come to is deducted from the line; the supplier sees amount and reason.',
  },
  whileHeld: true,
  documents: [{ zh: '违约金扣减通知', en: 'notice of deduction' }],
  rows: ({ data, event, context, before }) => {
    const { contract, projectId } = context as ProjectContext;
    const charge = contract?.charged.find(({ id }) => id === newId(event));
    if (!contract || !charge) return [];
    return [
      insert('penalty_charges', {
        id: charge.id,
        projectId,
        contractId: contract.id,
        penalty: charge.penalty,
        milestone: charge.milestone,
        units: unitsOf(before as ProjectContext, event, data),
        amount: fen(charge.amount).toString(),
        planItem: charge.planItem,
        reason: data.reason,
        status: 'charged',
        at: event.at,
        actorId: event.actor.id,
      }),
    ];
  },
});
