import { legalDay } from '../../../calendar/index.ts';
import { cite, ownProposal } from '../../../rules/clauses.ts';
import { nextCandidate } from '../bids/candidates.ts';
import { underCap } from '../bids/lot-cap.ts';
import { draftContract } from '../events/contracting/draft-contract.ts';
import { returnBonds } from '../events/contracting/return-bonds.ts';
import { performanceBondCap } from '../law/rule-values.ts';
import { fen, percentOf, printed, sum } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { blocking } from '../remedy/remedies.ts';

const planTotal = (plan: readonly { amount: string }[] | undefined) =>
  sum((plan ?? []).map((item) => fen(item.amount)));

/** A result was published, or a round ended without one, and the losers have not had theirs. */
const losersBondsOwed = ({ award, passedOver, failure, sourcing, bondsReturned }: ProjectContext): boolean =>
  !bondsReturned.includes('losers') &&
  (award?.publishedAt != null || passedOver.length > 0 || failure !== null || sourcing.round > 1);

const winnersBondOwed = ({ contract, bondsReturned }: ProjectContext): boolean =>
  !bondsReturned.includes('winner') && contract?.signedAt != null;

export const contractingGuards = guardTable({
  noSignatureYet: {
    test: ({ context }) => !context.contract?.signatures.buyer && !context.contract?.signatures.supplier,
    sentence: {
      zh: '合同已有一方签字，草案不能再改。',
      en: 'One side has signed already: the draft can no longer be changed.',
    },
    clause: cite('law', 43),
  },
  planSumsToAward: {
    reads: 'data',
    field: '/plan',
    test: ({ context, event }) => planTotal(formOf(draftContract, event).plan) === fen(context.award?.amount),
    sentence: ({ context, event }) => {
      const total = printed(planTotal(formOf(draftContract, event).plan));
      const amount = printed(context.award?.amount ?? '0.00');
      return {
        zh: `付款计划合计${total}元，与中标（成交）金额${amount}元不符。请调整各期款项。`,
        en: `The payment plan adds up to ${total} yuan, the award is ${amount} yuan. Adjust the lines.`,
      };
    },
    clause: cite('law', 46),
  },
  tailSharesFall: {
    reads: 'data',
    field: '/plan',
    test: ({ event }) =>
      (formOf(draftContract, event).plan ?? []).every(
        ({ when, shares }) =>
          !shares ||
          (when === 'grade' && shares.优 >= shares.良 && shares.良 >= shares.中 && shares.中 >= shares.差),
      ),
    sentence: {
      zh: '各绩效等级支付比例只能用于尾款，等级越低比例不得越高。',
      en: 'Shares by grade belong to the tail alone, and a lower grade never earns more.',
    },
    clause: ownProposal,
  },
  planLinesClear: {
    reads: 'data',
    field: '/plan',
    test: ({ event }) => {
      const { plan = [], milestones = [] } = formOf(draftContract, event);
      const numbers = new Set(milestones.map((one) => one.number));
      return (
        new Set(plan.map((item) => item.id)).size === plan.length &&
        plan.every((item) => item.milestone === undefined || numbers.has(item.milestone))
      );
    },
    sentence: {
      zh: '付款计划的款项编号不得重复，所对应的履约节点必须存在。',
      en: 'Lines of the payment plan need distinct ids, and the milestones they wait for must exist.',
    },
    clause: cite('law', 43),
  },
  milestonesClear: {
    reads: 'data',
    field: '/milestones',
    test: ({ event }) => {
      const { milestones = [] } = formOf(draftContract, event);
      const today = legalDay(event.at);
      return (
        new Set(milestones.map((one) => one.number)).size === milestones.length &&
        milestones.every((one) => one.due >= today)
      );
    },
    sentence: {
      zh: '履约节点序号不得重复，完成期限不得早于今天。',
      en: 'Milestones need distinct numbers and may not be due before today.',
    },
    clause: cite('law', 43),
  },
  bondWithinCap: {
    reads: 'data',
    field: '/performanceBond',
    test: ({ context, event }) => {
      const percent = performanceBondCap(event);
      if (percent === undefined) return true;
      return (
        fen(formOf(draftContract, event).performanceBond) <= percentOf(fen(context.award?.amount), percent)
      );
    },
    sentence: ({ context, event }) => {
      const percent = performanceBondCap(event) ?? 0;
      const most = printed(percentOf(fen(context.award?.amount), percent));
      return {
        zh: `履约保证金不得超过合同金额的${percent}%，最多${most}元。`,
        en: `The performance bond may not exceed ${percent} % of the contract: at most ${most} yuan.`,
      };
    },
    clause: cite('regulation', 48),
  },
  termAsApproved: {
    reads: 'data',
    field: '/termMonths',
    test: ({ context, event }) =>
      !context.initiation || (formOf(draftContract, event).termMonths ?? 0) <= context.initiation.termMonths,
    sentence: ({ context }) => ({
      zh: `合同期限不得超过立项批准的${context.initiation?.termMonths}个月。`,
      en: `The term may not exceed the ${context.initiation?.termMonths} months approved at initiation.`,
    }),
    clause: cite('order102', 24),
  },
  contractDrafted: {
    test: ({ context }) => context.contract !== null && context.contract.signedAt === null,
    sentence: {
      zh: '尚无合同草案。请经办人先起草合同。',
      en: 'There is no draft contract. The officer drafts it first.',
    },
    clause: cite('law', 43),
    blockedBy: 'DRAFT_CONTRACT',
  },
  noBlockingChallenge: {
    test: ({ context }) => blocking(context).length === 0,
    sentence: ({ context }) => {
      const ids = blocking(context).map((one) => one.id);
      return {
        zh: `有${ids.length}件可能影响中标（成交）结果的质疑或投诉尚未办结（${ids.join('、')}），应当暂停签订合同。请先答复或等待处理决定。`,
        en: `${ids.length} challenge(s) or complaint(s) that may affect the outcome are pending (${ids.join(', ')}): signing is suspended. Answer them, or wait for the decision.`,
      };
    },
    clause: cite('regulation', 54),
    blockedBy: 'REPLY_CHALLENGE',
  },
  ownSignatureMissing: {
    test: ({ context, event }) => {
      const { buyer = null, supplier = null } = context.contract?.signatures ?? {};
      return (event.actor.role === 'supplier' ? supplier : buyer) === null;
    },
    sentence: {
      zh: '您方已经签字，正等待对方签字。',
      en: 'Your side has signed already; the other side’s signature is awaited.',
    },
    clause: cite('law', 43),
  },
  actsForWinner: {
    test: ({ context, event }) =>
      event.actor.role !== 'supplier' || event.actor.organisationId === context.award?.organisationId,
    sentence: {
      zh: '只有中标（成交）供应商可以办理。',
      en: 'Only the winning supplier may do this.',
    },
    clause: cite('law', 43, 46),
  },
  signatoryRegistered: guard({
    needs: ['organisation'],
    test: ({ event }) => {
      const { organisation } = event.facts;
      return event.actor.role !== 'supplier' || organisation?.legalStatus === 'registered';
    },
    sentence: {
      zh: '未登记的“草根组织”不能独立承担民事责任，不能签订合同。请先办理登记。',
      en: 'A grassroots group cannot bear civil liability and cannot sign. It has to be registered first.',
    },
    clause: cite('law', 22),
  }),
  otherSideSigned: {
    test: ({ context, event }) => {
      const { buyer = null, supplier = null } = context.contract?.signatures ?? {};
      return (event.actor.role === 'supplier' ? buyer : supplier) !== null;
    },
    sentence: { zh: '对方尚未签字。', en: 'The other side has not signed yet.' },
    clause: cite('law', 43),
    blockedBy: 'SIGN',
  },
  hasNextCandidate: guard({
    needs: ['batchLots'],
    test: (args) => nextCandidate(underCap(args)) !== undefined,
    sentence: {
      zh: '已无其他合格候选人，不能顺延。请重新组织采购或终止。',
      en: 'No qualified candidate is left. Tender again, or cancel.',
    },
    clause: cite('regulation', 49, 71),
    blockedBy: 'RETENDER',
  }),
  signingForbidden: {
    test: ({ context }) => blocking(context).length > 0 || context.hold !== null,
    sentence: { zh: '目前没有禁止签约的情形。', en: 'Nothing forbids signing at present.' },
    clause: cite('regulation', 54),
  },
  signingAllowed: {
    test: ({ context }) => blocking(context).length === 0 && context.hold === null,
    sentence: {
      zh: '质疑、投诉未办结或项目已暂停，目前不得签约。',
      en: 'A challenge, complaint or suspension forbids signing at present.',
    },
    clause: cite('regulation', 54),
  },
  contractUnpublished: {
    test: ({ context }) => context.contract?.publishedAt === null,
    sentence: { zh: '合同已经公告。', en: 'The contract has been published already.' },
    clause: cite('regulation', 50),
  },
  contractUnfiled: {
    test: ({ context }) => context.contract?.filedAt === null,
    sentence: { zh: '合同已经备案。', en: 'The contract has been filed already.' },
    clause: cite('law', 47),
  },
  bondsOwed: {
    test: ({ context }) => losersBondsOwed(context) || winnersBondOwed(context),
    sentence: {
      zh: '目前没有应退还的投标保证金：结果公告后退还未中标（成交）供应商，合同签订后退还中标（成交）供应商。',
      en: 'No bid bond is due for return now: the losers’ follow the result notice, the winner’s the signature.',
    },
    clause: cite('regulation', 33),
  },
  bondsStillKept: {
    reads: 'data',
    field: '/to',
    test: ({ context, event }) => {
      const { to } = formOf(returnBonds, event);
      return to === undefined || !context.bondsReturned.includes(to);
    },
    sentence: { zh: '该保证金已经退还。', en: 'These bonds have been returned already.' },
    clause: cite('regulation', 33),
  },
  toLosers: {
    reads: 'data',
    field: '/to',
    test: ({ event }) => formOf(returnBonds, event).to === 'losers',
    sentence: { zh: '退还对象不是未中标（成交）供应商。', en: 'The bonds are not the losers’.' },
    clause: cite('regulation', 33),
  },
  winnersBondReturnable: {
    reads: 'data',
    field: '/to',
    test: ({ context, event }) =>
      formOf(returnBonds, event).to !== 'winner' || context.contract?.signedAt != null,
    sentence: {
      zh: '中标（成交）供应商的保证金在合同签订后退还。',
      en: 'The winner’s bond is returned once the contract is signed.',
    },
    clause: cite('regulation', 33),
    blockedBy: 'SIGN',
  },
});
