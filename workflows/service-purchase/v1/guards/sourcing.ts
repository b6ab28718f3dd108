import { legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { checkPanel, clarificationEffect, expertsNotBefore, panelNeed } from '../../../rules/index.ts';
import type { ProjectContext } from '../context.ts';
import { answer } from '../events/sourcing/answer.ts';
import { clarify } from '../events/sourcing/clarify.ts';
import { formPanel } from '../events/sourcing/form-panel.ts';
import { submitBid } from '../events/sourcing/submit-bid.ts';
import { factsOf } from '../facts.ts';
import { formOf } from '../form.ts';
import { applies, enoughSuppliers, lawOf, termsOf, thresholdsOf } from '../law.ts';
import { fenOf } from '../money.ts';
import type { GuardTable } from '../table.ts';

type Args = { context: ProjectContext; event: CaseEvent };

const supplierConditions = {
  zh: '《政府采购法》第二十二条',
  en: 'Government Procurement Law Art. 22',
};
const tooFew = {
  zh: '《政府采购法》第三十六条；财政部令第87号第四十一条',
  en: 'Government Procurement Law Art. 36; Ministry of Finance Order 87 Art. 41',
};

/** What a substantive change today does to the deadline; `null` where the method has no such rule. */
function effectOfChange({ context, event }: Args) {
  const { method } = context.planning;
  const { bidDeadline } = context.sourcing;
  if (!method || !bidDeadline || !applies(event.rules, `method.${method}`)) return null;
  return clarificationEffect(factsOf(event).calendar, event.rules, method, {
    clarifiedOn: legalDay(event.at),
    bidDeadline: legalDay(bidDeadline),
  });
}

/** How the panel of this project must be made up. */
export function panelNeedOf({ context, event }: Args) {
  const { method, complex } = context.planning;
  if (!method) return undefined;
  const budget = context.initiation?.budget;
  return panelNeed(event.rules, {
    method,
    ...(budget ? { budget: fenOf(budget) } : {}),
    openTender: thresholdsOf(event)?.openTender,
    complexOrHighImpact: complex,
  });
}

function panelProblem(args: Args) {
  const need = panelNeedOf(args);
  const { members } = formOf(formPanel, args.event);
  if (!need || !members) return undefined;
  const experts = members.filter(({ kind }) => kind === 'expert').length;
  return checkPanel({ ...need, required: true }, { members: members.length, experts })[0];
}

/** The first day of the draw, for tenders that are evaluated on the spot. */
function firstDrawDay({ context, event }: Args): string | undefined {
  const { bidDeadline } = context.sourcing;
  const tender = context.planning.method === 'open-tender' || context.planning.method === 'invited-tender';
  if (!tender || !bidDeadline || formOf(formPanel, event).remote || !applies(event.rules, 'expert-draw')) {
    return undefined;
  }
  return expertsNotBefore(factsOf(event).calendar, event.rules, legalDay(bidDeadline));
}

const isOpen = ({ context, event }: Args) =>
  Date.parse(factsOf(event).databaseClock ?? event.at) <=
  Date.parse(context.sourcing.bidDeadline ?? event.at);

const registryGates = ({ event }: Args): boolean =>
  lawOf<Record<string, boolean>>(event.rules, 'registry-may-gate')?.[event.rules.regime] ??
  event.rules.regime !== 'GOV';

const sealedWithinBudget = ({ context, event }: Args) => {
  const budget = fenOf(context.initiation?.budget ?? '0.00');
  return (factsOf(event).sealedBids ?? []).filter(({ sealed }) => fenOf(String(sealed.quote)) <= budget);
};

export const sourcingGuards = {
  questionOpen: {
    reads: 'data',
    field: '/questionId',
    test: ({ context, event }) => context.openQuestions.includes(formOf(answer, event).questionId ?? ''),
    sentence: { zh: '该询问不存在或已答复。', en: 'There is no such question, or it has been answered.' },
    clause: { zh: '《政府采购法实施条例》第五十二条', en: 'Implementing Regulation Art. 52' },
  },
  someQuestionOpen: {
    test: ({ context }) => context.openQuestions.length > 0,
    sentence: { zh: '没有待答复的询问。', en: 'No question waits for an answer.' },
    clause: { zh: '《政府采购法实施条例》第五十二条', en: 'Implementing Regulation Art. 52' },
    blockedBy: 'ASK',
  },
  beforeBidDeadline: {
    test: isOpen,
    sentence: ({ context }) => ({
      zh: `已过投标（响应）截止时间（${context.sourcing.bidDeadline}），逾期不予受理。`,
      en: `The deadline for bids (${context.sourcing.bidDeadline}) has passed; nothing is taken any more.`,
    }),
    clause: { zh: '财政部令第87号第三十三条', en: 'Ministry of Finance Order 87 Art. 33' },
  },
  clarificationInScope: {
    reads: 'data',
    field: '/touchesQualification',
    test: ({ event }) => {
      const { touchesQualification, touchesObject } = formOf(clarify, event);
      return !touchesQualification && !touchesObject;
    },
    sentence: {
      zh: '澄清或者修改不得改变采购标的和资格条件；确需改变的，应当终止后重新采购。',
      en: 'A correction may change neither the object nor the qualification conditions; if they must change, stop and tender anew.',
    },
    clause: { zh: '财政部令第87号第二十七条', en: 'Ministry of Finance Order 87 Art. 27' },
  },
  clarificationLead: {
    reads: 'data',
    field: '/newBidDeadline',
    test: (args) => {
      const { substantive, newBidDeadline } = formOf(clarify, args.event);
      if (!substantive) return true;
      const effect = effectOfChange(args);
      if (!effect?.extensionRequired) return true;
      return newBidDeadline !== undefined && legalDay(newBidDeadline) >= effect.earliestDeadline;
    },
    sentence: (args) => {
      const effect = effectOfChange(args);
      return {
        zh: `距截止日仅${effect?.days}日，修改可能影响响应文件编制的，应当顺延截止时间，最早不得早于${effect?.earliestDeadline}。`,
        en: `Only ${effect?.days} days are left: a change that may affect the bids moves the deadline, to ${effect?.earliestDeadline} at the earliest.`,
      };
    },
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
  deadlineNotEarlier: {
    reads: 'data',
    field: '/newBidDeadline',
    test: ({ context, event }) => {
      const { newBidDeadline } = formOf(clarify, event);
      const { bidDeadline } = context.sourcing;
      return !newBidDeadline || !bidDeadline || Date.parse(newBidDeadline) >= Date.parse(bidDeadline);
    },
    sentence: { zh: '截止时间只能顺延，不能提前。', en: 'The deadline can only move back, never forward.' },
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
  deadlineMoves: {
    reads: 'data',
    field: '/newBidDeadline',
    test: ({ event }) => formOf(clarify, event).newBidDeadline !== undefined,
    sentence: { zh: '未填写顺延后的截止时间。', en: 'No new deadline is given.' },
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
  bidderKnown: {
    test: ({ event }) => factsOf(event).organisation != null,
    sentence: {
      zh: '未登记所代表的组织，不能参加。请先完善组织信息。',
      en: 'No organisation is on record for you. Register it first.',
    },
    clause: supplierConditions,
  },
  bidderRegistered: {
    test: ({ event }) => factsOf(event).organisation?.legalStatus !== 'grassroots',
    sentence: {
      zh: '未依法登记的组织不能独立承担民事责任，不能参加；可由登记的社会组织承接。',
      en: 'A group that is not registered has no civil liability of its own and cannot bid; a registered organisation may.',
    },
    clause: supplierConditions,
  },
  bidderNotDesigner: {
    test: ({ context, event }) => {
      const id = factsOf(event).organisation?.id;
      return !id || context.planning.method === 'single-source' || !context.planning.designers.includes(id);
    },
    sentence: {
      zh: '为本项目提供整体设计、规范编制或者项目管理等服务的供应商，不得再参加本项目。',
      en: 'Whoever designed the project, wrote its norms or manages it may not bid for it.',
    },
    clause: { zh: '《政府采购法实施条例》第十八条', en: 'Implementing Regulation Art. 18' },
  },
  bidderInGoodStanding: {
    test: (args) => {
      const status = factsOf(args.event).organisation?.status ?? '';
      return !registryGates(args) || !['suspended', 'deregistered'].includes(status);
    },
    sentence: {
      zh: '该组织在台账中已被暂停或注销，按本单位规定不能参加。',
      en: 'The organisation is suspended or struck off in the ledger; the body’s own rules shut it out.',
    },
    clause: {
      zh: '本单位购买服务管理办法（参照执行，政府采购项目不适用）',
      en: 'the body’s own measures (by reference; never under the procurement law)',
    },
  },
  quotePositive: {
    reads: 'data',
    field: '/quote',
    test: ({ event }) => {
      const { quote } = event.data as { quote?: string };
      return quote === undefined || fenOf(quote) > 0n;
    },
    sentence: { zh: '报价应大于零。', en: 'The quote must be above zero.' },
    clause: { zh: '财政部令第87号第五十五条', en: 'Ministry of Finance Order 87 Art. 55' },
  },
  declarationPossible: {
    reads: 'data',
    field: '/smallEnterpriseDeclaration',
    test: ({ context, event }) => {
      const { smallEnterpriseDeclaration: declared } = formOf(submitBid, event);
      const form = factsOf(event).organisation?.legalForm;
      if (declared) return form === undefined || form === 'enterprise';
      return !context.planning.reservedForSmall;
    },
    sentence: ({ context }) =>
      context.planning.reservedForSmall
        ? {
            zh: '本项目专门面向中小企业，须由企业作出中小企业声明；社会团体、民办非企业单位等不属于中小企业。',
            en: 'This project is reserved for small enterprises, which declare themselves; associations and non-enterprises are none.',
          }
        : {
            zh: '只有企业可以作中小企业声明，社会团体、民办非企业单位等不属于中小企业。',
            en: 'Only an enterprise can declare itself small; associations and non-enterprises are none.',
          },
    clause: { zh: '财库〔2020〕46号第二条、第六条', en: 'Caiku [2020] 46 Art. 2, 6' },
  },
  ownBidLive: {
    test: ({ event }) => factsOf(event).ownBid?.status === 'sealed',
    sentence: { zh: '您没有已提交的响应文件。', en: 'You have no bid on file.' },
    clause: { zh: '财政部令第87号第三十四条', en: 'Ministry of Finance Order 87 Art. 34' },
    blockedBy: 'SUBMIT_BID',
  },
  panelLawful: {
    reads: 'data',
    field: '/members',
    test: (args) => panelProblem(args) === undefined,
    sentence: (args) =>
      panelProblem(args)?.sentence ?? {
        zh: '评审小组组成不合法。',
        en: 'The panel is not lawfully made up.',
      },
    clause: { zh: '财政部令第87号第四十七条', en: 'Ministry of Finance Order 87 Art. 47' },
  },
  panelChaired: {
    reads: 'data',
    field: '/members',
    test: ({ event }) => {
      const { members } = formOf(formPanel, event);
      if (!members) return true;
      const chairs = members.filter(({ chair }) => chair);
      const distinct = new Set(members.map(({ userId }) => userId)).size === members.length;
      return distinct && chairs.length === 1 && chairs[0]?.kind === 'expert';
    },
    sentence: {
      zh: '成员不得重复，并应推选一名组长；采购人代表不得担任组长。',
      en: 'Members are distinct and one of them chairs; the buyer’s representative may not.',
    },
    clause: { zh: '财政部令第87号第四十五条', en: 'Ministry of Finance Order 87 Art. 45' },
  },
  noMemberStruckOff: {
    reads: 'data',
    field: '/members',
    test: ({ context, event }) =>
      !(formOf(formPanel, event).members ?? []).some(({ userId }) =>
        context.sourcing.struckOff.includes(userId),
      ),
    sentence: {
      zh: '已回避或退出本轮评审的人员不得再次进入评审小组。',
      en: 'Whoever was recused or left the panel of this round does not come back.',
    },
    clause: { zh: '《政府采购法》第十二条', en: 'Government Procurement Law Art. 12' },
  },
  drawNotTooEarly: {
    reads: 'data',
    field: '/drawnAt',
    test: (args) => {
      const { drawnAt } = formOf(formPanel, args.event);
      const first = firstDrawDay(args);
      return !drawnAt || !first || legalDay(drawnAt) >= first;
    },
    sentence: (args) => ({
      zh: `评审专家抽取过早，最早可于${firstDrawDay(args)}抽取。`,
      en: `The experts were drawn too early; ${firstDrawDay(args)} is the first day.`,
    }),
    clause: { zh: '财库〔2016〕198号', en: 'Caiku [2016] 198' },
  },
  reportNotBegun: {
    test: ({ context }) => context.sourcing.ranking.length === 0,
    sentence: {
      zh: '评审结果已形成，评审小组不能再变更。',
      en: 'The ranking stands; the panel can no longer change.',
    },
    clause: { zh: '财政部令第87号第五十条', en: 'Ministry of Finance Order 87 Art. 50' },
  },
  enoughBids: {
    test: ({ context, event }) =>
      enoughSuppliers(event, context, (factsOf(event).sealedBids ?? []).length)?.outcome === 'continue',
    sentence: ({ context, event }) =>
      enoughSuppliers(event, context, (factsOf(event).sealedBids ?? []).length)?.sentence ?? {
        zh: '供应商不足法定数量。',
        en: 'There are too few suppliers.',
      },
    clause: tooFew,
  },
  noPanelNeeded: {
    test: ({ context, event }) => termsOf(event, context)?.panel.required === false,
    sentence: { zh: '该采购方式须组建评审小组。', en: 'This method needs a panel.' },
    clause: { zh: '《政府采购法》第三十八条', en: 'Government Procurement Law Art. 38' },
  },
  someBidWithinBudget: {
    test: (args) => sealedWithinBudget(args).length > 0,
    sentence: { zh: '全部报价均超过预算。', en: 'All quotes exceed the budget.' },
    clause: { zh: '《政府采购法》第三十六条', en: 'Government Procurement Law Art. 36' },
  },
} satisfies GuardTable;
