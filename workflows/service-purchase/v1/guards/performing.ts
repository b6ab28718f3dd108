import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { sideOf } from '../contract/sides.ts';
import { amend } from '../events/performing/amend.ts';
import { reportMilestone } from '../events/performing/report-milestone.ts';
import { terminateBreach } from '../events/performing/terminate-breach.ts';
import { supplementCap } from '../law/rule-values.ts';
import { fen, percentOf, printed } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

/** What may still be added to the contract, in 分, or `undefined` where no cap binds. */
function supplementLeft(context: ProjectContext, event: CaseEvent): bigint | undefined {
  const percent = supplementCap(event);
  if (percent === undefined) return undefined;
  return percentOf(fen(context.contract?.amount), percent) - fen(context.contract?.supplements);
}

const unreported = ({ delivery }: ProjectContext) => delivery.milestones.filter((one) => !one.reported);

const cureIsOver = (context: ProjectContext, event: CaseEvent) =>
  context.delivery.cureOver ||
  (context.delivery.cureUntil !== null && Date.parse(event.at) > Date.parse(context.delivery.cureUntil));

export const performingGuards = guardTable({
  milestoneOpen: {
    reads: 'data',
    field: '/number',
    test: ({ context, event }) => {
      const { number } = formOf(reportMilestone, event);
      return unreported(context).some((one) => one.number === number);
    },
    sentence: ({ context }) => {
      const open = unreported(context).map((one) => one.number);
      return {
        zh: `没有这个待报告的履约节点。待报告的节点：${open.join('、') || '无'}。`,
        en: `There is no such open milestone. Open are: ${open.join(', ') || 'none'}.`,
      };
    },
    clause: cite('law', 43),
  },
  allMilestonesReported: {
    test: ({ context }) => unreported(context).length === 0,
    sentence: ({ context }) => {
      const open = unreported(context).map((one) => one.number);
      return {
        zh: `履约节点${open.join('、')}尚未报告，报告后方可申请验收。`,
        en: `Milestone(s) ${open.join(', ')} are not reported yet; acceptance can be asked for afterwards.`,
      };
    },
    clause: cite('law', 41),
    blockedBy: 'REPORT_MILESTONE',
  },
  visitedWhereTightened: {
    test: ({ context }) => !context.sourcing.lowPriceWinner || context.delivery.visits > 0,
    sentence: {
      zh: '该项目以异常低价成交，验收前至少应有一次履约检查记录。请先登记履约检查。',
      en: 'An abnormally low price won: at least one monitoring visit is on record before acceptance. Record a visit first.',
    },
    clause: cite('lowPrice2'),
    blockedBy: 'MONITOR_VISIT',
  },
  lowPriceWinner: {
    test: ({ context }) => context.sourcing.lowPriceWinner,
    sentence: { zh: '本项目不是异常低价成交。', en: 'No abnormally low price won here.' },
    clause: cite('lowPrice2'),
  },
  supplementPositive: {
    reads: 'data',
    field: '/amount',
    test: ({ event }) => fen(formOf(amend, event).amount) > 0n,
    sentence: { zh: '增加金额应当大于零。', en: 'The increase must be more than zero.' },
    clause: cite('law', 49),
  },
  supplementWithinCap: {
    reads: 'data',
    field: '/amount',
    test: ({ context, event }) => {
      const left = supplementLeft(context, event);
      return left === undefined || fen(formOf(amend, event).amount) <= left;
    },
    sentence: ({ context, event }) => {
      const left = supplementLeft(context, event) ?? 0n;
      const percent = supplementCap(event) ?? 0;
      const most = printed(left > 0n ? left : 0n);
      const { amount = '0.00', supplements = '0.00' } = context.contract ?? {};
      return {
        zh: `补充合同累计不得超过原合同金额${printed(amount)}元的${percent}%，已补充${printed(supplements)}元，本次最多可增加${most}元。`,
        en: `Supplements together may not exceed ${percent} % of the original ${printed(amount)} yuan; ${printed(supplements)} yuan are used, at most ${most} yuan can be added.`,
      };
    },
    clause: cite('law', 49),
  },
  supplementFunded: guard({
    needs: ['fundingLine'],
    reads: 'data',
    field: '/amount',
    test: ({ event }) => {
      const line = event.facts.fundingLine;
      return line !== null && fen(formOf(amend, event).amount) <= BigInt(line.available);
    },
    sentence: ({ event }) => {
      const available = printed(BigInt(event.facts.fundingLine?.available ?? '0'));
      const amount = formOf(amend, event).amount ?? '0.00';
      return {
        zh: `经费可用余额${available}元，不足以支付增加的${printed(amount)}元。请先落实经费来源。`,
        en: `The budget line has ${available} yuan available, less than the increase of ${printed(amount)} yuan. Secure the funds first.`,
      };
    },
    clause: cite('order102', 24),
  }),
  noForeignProposal: {
    test: ({ context, event }) => {
      const proposal = context.contract?.amendment;
      return !proposal || proposal.proposedBy === sideOf(event);
    },
    sentence: ({ context }) => ({
      zh: `对方已提出增加${printed(context.contract?.amendment?.amount ?? '0.00')}元的补充方案。请按同一金额同意，或者先表示不同意。`,
      en: `The other side proposed an increase of ${printed(context.contract?.amendment?.amount ?? '0.00')} yuan. Agree to that amount, or reject it first.`,
    }),
    clause: cite('law', 50),
    blockedBy: 'REJECT_AMENDMENT',
  },
  proposedByOtherSide: {
    test: ({ context, event }) => {
      const proposal = context.contract?.amendment;
      return proposal != null && proposal.proposedBy !== sideOf(event);
    },
    sentence: { zh: '没有对方提出的补充方案。', en: 'The other side has proposed no supplement.' },
    clause: cite('law', 50),
    blockedBy: 'AMEND',
  },
  amountAsProposed: {
    reads: 'data',
    field: '/amount',
    test: ({ context, event }) => formOf(amend, event).amount === context.contract?.amendment?.amount,
    sentence: ({ context }) => ({
      zh: `金额与对方提出的${printed(context.contract?.amendment?.amount ?? '0.00')}元不一致。`,
      en: `The amount differs from the ${printed(context.contract?.amendment?.amount ?? '0.00')} yuan proposed.`,
    }),
    clause: cite('law', 50),
  },
  lawfulGround: {
    reads: 'data',
    field: '/ground',
    test: ({ context, event }) => {
      const { ground } = formOf(terminateBreach, event);
      return ground !== 'cure-period-over' || cureIsOver(context, event);
    },
    sentence: ({ context }) => {
      const { cureUntil } = context.delivery;
      return cureUntil
        ? {
            zh: `催告补正期至${cureUntil.slice(0, 10)}，尚未届满。届满仍未履行的方可解除，或者选择无需催告的法定事由。`,
            en: `The time to cure runs until ${cureUntil.slice(0, 10)}. Terminate after it, or on a lawful ground that needs no notice.`,
          }
        : {
            zh: '尚未催告。请先发出催告函，或者选择无需催告的法定事由。',
            en: 'No notice to cure was given. Give it first, or name a lawful ground that needs none.',
          };
    },
    clause: cite('civilCode', 563),
    retryAt: ({ context }) => context.delivery.cureUntil ?? undefined,
    blockedBy: 'CURE_NOTICE',
  },
  notBegun: {
    test: ({ context }) =>
      !context.delivery.begun && context.payments.every((payment) => payment.status !== 'paid'),
    sentence: {
      zh: '合同已经履行（服务或付款已经开始），只能依法赔偿，不再撤销。',
      en: 'Performance has begun, by work or by payment: damages are due, the contract is not rescinded.',
    },
    clause: cite('regulation', 71),
  },
});
