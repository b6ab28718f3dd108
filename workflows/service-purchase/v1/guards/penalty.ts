import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { chargePenalty } from '../events/settlement/charge-penalty.ts';
import { contestPenalty } from '../events/settlement/contest-penalty.ts';
import { keepPenalty } from '../events/settlement/keep-penalty.ts';
import { waivePenalty } from '../events/settlement/waive-penalty.ts';
import { printed } from '../money/money.ts';
import { planItem, room } from '../money/owed.ts';
import { answersFor, chargeOf, lateDaysOf, penaltyCap, unitsOf } from '../money/penalties.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';

const penalties = cite('civilCode', 585);

const termOf = ({ contract }: ProjectContext, event: CaseEvent) =>
  contract?.penalties.find(({ id }) => id === formOf(chargePenalty, event).penaltyId);

const milestoneOf = ({ delivery }: ProjectContext, event: CaseEvent) =>
  delivery.milestones.find(({ number }) => number === formOf(chargePenalty, event).milestone);

const openObjections = ({ contract }: ProjectContext) =>
  (contract?.charged ?? []).filter(({ objection }) => objection === 'open');

/** `undefined` where no such penalty was charged. */
const objectionOf = ({ contract }: ProjectContext, id: string | undefined) =>
  contract?.charged.find((one) => one.id === id)?.objection;

export const penaltyGuards = guardTable({
  penaltiesAgreed: {
    test: ({ context }) => (context.contract?.penalties.length ?? 0) > 0,
    sentence: {
      zh: '合同没有约定违约金条款。',
      en: 'The contract agrees no penalties.',
    },
    clause: penalties,
  },
  penaltyKnown: {
    reads: 'data',
    field: '/penaltyId',
    test: ({ context, event }) => termOf(context, event) !== undefined,
    sentence: ({ context }) => {
      const ids = (context.contract?.penalties ?? []).map(({ id }) => id);
      return {
        zh: `合同没有这一违约金条款。可选：${ids.join('、') || '无'}。`,
        en: `The contract has no such penalty. It has: ${ids.join(', ') || 'none'}.`,
      };
    },
    clause: penalties,
  },
  delayIsSuppliers: {
    reads: 'data',
    field: '/milestone',
    test: ({ context, event }) => {
      if (termOf(context, event)?.ground !== 'late') return true;
      const milestone = milestoneOf(context, event);
      return milestone !== undefined && lateDaysOf(milestone, event.at) > 0 && answersFor(milestone);
    },
    sentence: ({ context, event }) => {
      const milestone = milestoneOf(context, event);
      const excused = milestone && !answersFor(milestone);
      return excused
        ? {
            zh: `履约节点${milestone.number}的逾期已认定不是供应商的责任，不能扣逾期违约金。`,
            en: `Somebody else answers for the delay of milestone ${milestone.number}: no penalty for it.`,
          }
        : {
            zh: '按日计算的违约金应当指明逾期的履约节点；该节点不存在或者没有逾期。',
            en: 'A penalty by the day names the milestone that is late; this one does not exist or is not late.',
          };
    },
    clause: cite('civilCode', 590),
  },
  delayNotChargedYet: {
    reads: 'data',
    field: '/milestone',
    test: ({ context, event }) => {
      const { penaltyId, milestone } = formOf(chargePenalty, event);
      return !(context.contract?.charged ?? []).some(
        (one) => milestone !== undefined && one.penalty === penaltyId && one.milestone === milestone,
      );
    },
    sentence: {
      zh: '该节点已按本条款扣过违约金。需要更正的，先由分管领导免除后再扣。',
      en: 'This penalty was charged for the milestone already. To correct it, the leader waives it first.',
    },
    clause: penalties,
    blockedBy: 'WAIVE_PENALTY',
  },
  penaltyLeft: {
    reads: 'data',
    field: '/penaltyId',
    test: ({ context, event }) => {
      const form = formOf(chargePenalty, event);
      return unitsOf(context, event, form) === 0 || chargeOf(context, event, form) > 0n;
    },
    sentence: ({ event }) => ({
      zh: `该条款的上限或者违约金合计上限（合同金额的${penaltyCap(event) ?? '—'}%）已经用尽。`,
      en: `The cap of this penalty, or of all penalties together (${penaltyCap(event) ?? '—'} % of the contract), is used up.`,
    }),
    clause: penalties,
  },
  penaltyWithinLine: {
    reads: 'data',
    field: '/planItem',
    test: ({ context, event }) => {
      const form = formOf(chargePenalty, event);
      const line = planItem(context, form.planItem);
      return line !== undefined && chargeOf(context, event, form) <= room(context, line, event);
    },
    sentence: ({ context, event }) => {
      const form = formOf(chargePenalty, event);
      const line = planItem(context, form.planItem);
      const amount = printed(chargeOf(context, event, form));
      return line
        ? {
            zh: `违约金${amount}元超过该款项尚可扣减的${printed(room(context, line, event))}元。请改从其他款项扣减。`,
            en: `The penalty of ${amount} yuan exceeds what is left on this line, ${printed(room(context, line, event))} yuan. Deduct it from another.`,
          }
        : { zh: '付款计划中没有这一款项。', en: 'The payment plan has no such line.' };
    },
    clause: penalties,
  },
  penaltyCharged: {
    reads: 'data',
    field: '/chargeId',
    test: ({ context, event }) =>
      (context.contract?.charged ?? []).some(({ id }) => id === formOf(waivePenalty, event).chargeId),
    sentence: {
      zh: '没有这一笔违约金，或者已经免除。',
      en: 'There is no such charge, or it was waived already.',
    },
    clause: penalties,
  },
  penaltyUncontested: {
    reads: 'data',
    field: '/chargeId',
    test: ({ context, event }) => objectionOf(context, formOf(contestPenalty, event).chargeId) === null,
    sentence: {
      zh: '没有这一笔违约金，或者已经提出过异议。',
      en: 'There is no such charge, or an objection was raised already.',
    },
    clause: penalties,
  },
  objectionsOpen: {
    test: ({ context }) => openObjections(context).length > 0,
    sentence: { zh: '没有待答复的违约金异议。', en: 'No objection to a penalty waits for an answer.' },
    clause: penalties,
    blockedBy: 'CONTEST_PENALTY',
  },
  penaltyContested: {
    reads: 'data',
    field: '/chargeId',
    test: ({ context, event }) => objectionOf(context, formOf(keepPenalty, event).chargeId) === 'open',
    sentence: {
      zh: '这一笔违约金没有待答复的异议。',
      en: 'No objection to this charge waits for an answer.',
    },
    clause: penalties,
  },
  objectionsAnswered: {
    test: ({ context }) => openObjections(context).length === 0,
    sentence: ({ context }) => {
      const amounts = openObjections(context).map(({ amount }) => printed(amount));
      return {
        zh: `供应商对违约金${amounts.join('、')}元的异议尚未答复。请分管领导先免除或者说明理由维持。`,
        en: `The supplier’s objection to the penalty of ${amounts.join(', ')} yuan is not answered. The leader waives it, or keeps it with reasons, first.`,
      };
    },
    clause: penalties,
    blockedBy: 'KEEP_PENALTY',
  },
  someCharged: {
    test: ({ context }) => (context.contract?.charged.length ?? 0) > 0,
    sentence: { zh: '没有扣减过违约金。', en: 'No penalty has been charged.' },
    clause: penalties,
    blockedBy: 'CHARGE_PENALTY',
  },
});
