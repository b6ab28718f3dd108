import type { CaseEvent } from '../../../kit/workflow.ts';
import { checkPanel } from '../../../rules/index.ts';
import { compare, parseDecimal } from '../../../scoring/index.ts';
import type { ProjectContext } from '../context.ts';
import { checkConformity } from '../events/panel/check-conformity.ts';
import { correctSheet } from '../events/panel/correct-sheet.ts';
import { decideLowPrice } from '../events/panel/decide-low-price.ts';
import { declareRecusal } from '../events/panel/declare-recusal.ts';
import { inviteFinalOffers } from '../events/panel/invite-final-offers.ts';
import { qualify } from '../events/panel/qualify.ts';
import { receiveReport } from '../events/panel/receive-report.ts';
import { requestExplanation } from '../events/panel/request-explanation.ts';
import { resolveTie } from '../events/panel/resolve-tie.ts';
import { score } from '../events/panel/score.ts';
import { factsOf } from '../facts.ts';
import { formOf } from '../form.ts';
import { enoughSuppliers, termsOf } from '../law.ts';
import { fenOf, printed } from '../money.ts';
import { entriesInBudget, unequalObjective } from '../rank.ts';
import type { GuardTable } from '../table.ts';
import { panelNeedOf } from './sourcing.ts';

type Args = { context: ProjectContext; event: CaseEvent };

const order87 = (article: string, en: string) => ({
  zh: `财政部令第87号第${article}条`,
  en: `Ministry of Finance Order 87 Art. ${en}`,
});
const lowPrice2 = { zh: '财库〔2026〕2号', en: 'Caiku [2026] 2' };
const offers214 = { zh: '财库〔2014〕214号第二十一条', en: 'Caiku [2014] 214 Art. 21' };

/** One verdict for each bid in the running, and a reason for each that fails. */
function complete(
  running: readonly string[],
  verdicts: readonly { bidId: string; passed: boolean; reason?: string }[] | undefined,
): boolean {
  if (!verdicts) return true;
  const named = new Set(verdicts.map(({ bidId }) => bidId));
  return (
    named.size === verdicts.length &&
    named.size === running.length &&
    running.every((id) => named.has(id)) &&
    verdicts.every(({ passed, reason }) => passed || Boolean(reason))
  );
}

function panelProblem({ context, event }: Args) {
  const need = panelNeedOf({ context, event });
  const { panel } = context.sourcing;
  const experts = panel.filter(({ kind }) => kind === 'expert').length;
  const [problem] = need ? checkPanel(need, { members: panel.length, experts }) : [];
  if (problem) return problem.sentence;
  if (panel.length === 0 || panel.some(({ chair }) => chair)) return undefined;
  return { zh: '评审小组没有组长。', en: 'The panel has no chair.' };
}

const bidsAboveBudget = ({ context, event }: Args): Set<string> => {
  const budget = fenOf(context.initiation?.budget ?? '0.00');
  const above = (factsOf(event).bids ?? []).filter(({ quote }) => quote !== null && BigInt(quote) > budget);
  return new Set(above.map(({ id }) => id));
};

function sheetFits(
  context: ProjectContext,
  sheet: Record<string, Record<string, string>> | undefined,
): boolean {
  if (!sheet) return true;
  const { running } = context.sourcing;
  const { criteria } = context.planning;
  return (
    Object.keys(sheet).length === running.length &&
    running.every((bidId) => {
      const points = sheet[bidId];
      if (!points || Object.keys(points).length !== criteria.length) return false;
      return criteria.every(({ id, maximum }) => {
        const given = points[id];
        return given !== undefined && compare(parseDecimal(given), parseDecimal(maximum)) <= 0;
      });
    })
  );
}

const ownLowPrice = ({ context, event }: Args) => {
  const own = factsOf(event).ownBid?.id;
  return context.sourcing.lowPrice.find(({ bidId }) => bidId === own);
};

const finalQuotes = ({ context, event }: Args) => {
  const running = new Set(context.sourcing.running);
  return (factsOf(event).bids ?? []).filter(({ id, finalQuote }) => running.has(id) && finalQuote !== null);
};

const silent = (event: CaseEvent) => new Set(formOf(receiveReport, event).silentMembers ?? []);

export const panelGuards = {
  qualificationComplete: {
    reads: 'data',
    field: '/results',
    test: ({ context, event }) => complete(context.sourcing.running, formOf(qualify, event).results),
    sentence: {
      zh: '请对每一家供应商给出一个资格审查结论，不通过的须写明理由。',
      en: 'Give one verdict for every supplier, and a reason for each that fails.',
    },
    clause: order87('四十四', '44'),
  },
  conflictsAddressed: {
    reads: 'data',
    field: '/results',
    test: ({ context, event }) =>
      (formOf(qualify, event).results ?? []).every(
        ({ bidId, reason }) => !context.sourcing.conflicts.includes(bidId) || Boolean(reason),
      ),
    sentence: {
      zh: '有供应商由工会领导或孵化，存在利益冲突可能。请在该供应商的理由中写明回避和处理情况。',
      en: 'A supplier is led or incubated by the union, a possible conflict of interest: state in its reason how it is dealt with.',
    },
    clause: {
      zh: '《政府采购法》第十二条；《实施方案》二.5',
      en: 'Government Procurement Law Art. 12; Scheme II.5',
    },
  },
  conformityComplete: {
    reads: 'data',
    field: '/results',
    test: ({ context, event }) => complete(context.sourcing.running, formOf(checkConformity, event).results),
    sentence: {
      zh: '请对每一家供应商给出一个符合性审查结论，不通过的须写明理由。',
      en: 'Give one verdict for every supplier, and a reason for each that fails.',
    },
    clause: order87('五十', '50'),
  },
  ceilingRespected: {
    reads: 'data',
    field: '/results',
    test: (args) => {
      if (termsOf(args.event, args.context)?.finalOffers) return true;
      const above = bidsAboveBudget(args);
      return !(formOf(checkConformity, args.event).results ?? []).some(
        ({ bidId, passed }) => passed && above.has(bidId),
      );
    },
    sentence: ({ context }) => ({
      zh: `报价超过预算${printed(context.initiation?.budget ?? '0.00')}元的响应文件无效，不能通过符合性审查。`,
      en: `A bid above the budget of ${printed(context.initiation?.budget ?? '0.00')} yuan is invalid and cannot pass.`,
    }),
    clause: { zh: '《政府采购法》第三十六条', en: 'Government Procurement Law Art. 36' },
  },
  panelComplete: {
    test: (args) => panelProblem(args) === undefined,
    sentence: (args) =>
      panelProblem(args) ?? { zh: '评审小组组成不合法。', en: 'The panel is not lawfully made up.' },
    clause: order87('四十七', '47'),
    blockedBy: 'FORM_PANEL',
  },
  actorOnPanel: {
    test: ({ context, event }) => context.sourcing.panel.some(({ userId }) => userId === event.actor.id),
    sentence: { zh: '您不是本项目评审小组的成员。', en: 'You are not on the panel of this project.' },
    clause: { zh: '《政府采购法实施条例》第三十九条', en: 'Implementing Regulation Art. 39' },
  },
  enoughRunning: {
    test: ({ context, event }) =>
      enoughSuppliers(event, context, context.sourcing.running.length)?.outcome === 'continue',
    sentence: ({ context, event }) =>
      enoughSuppliers(event, context, context.sourcing.running.length)?.sentence ?? {
        zh: '供应商不足法定数量。',
        en: 'There are too few suppliers.',
      },
    clause: { zh: '《政府采购法》第三十六条', en: 'Government Procurement Law Art. 36' },
  },
  lowPriceUndecided: {
    test: ({ context }) => context.sourcing.lowPrice.some(({ accepted }) => accepted === null),
    sentence: { zh: '没有待认定的异常低价。', en: 'No low price waits for a decision.' },
    clause: lowPrice2,
  },
  finalOffersDue: {
    test: ({ context, event }) =>
      termsOf(event, context)?.finalOffers === true && !context.sourcing.offersClosed,
    sentence: { zh: '该采购方式没有最后报价。', en: 'This method has no final offers.' },
    clause: offers214,
  },
  scoringDue: {
    test: ({ context }) => context.planning.criteria.length > 0,
    sentence: { zh: '该评审方法不评分。', en: 'This evaluation has no scoring.' },
    clause: order87('五十五', '55'),
  },
  suspectNamed: {
    reads: 'data',
    field: '/bidId',
    test: ({ context, event }) =>
      context.sourcing.lowPrice.some(
        ({ bidId, askedAt }) => bidId === formOf(requestExplanation, event).bidId && askedAt === null,
      ),
    sentence: {
      zh: '该响应文件不在异常低价审查范围内，或已要求说明。',
      en: 'This bid is not under review, or its supplier has been asked already.',
    },
    clause: lowPrice2,
  },
  explanationAwaited: {
    test: (args) => {
      const own = ownLowPrice(args);
      return own !== undefined && own.askedAt !== null && !own.explained && !own.over;
    },
    sentence: {
      zh: '评审小组没有要求您说明报价，或说明时间已过。',
      en: 'The panel has not asked you to explain your price, or the time for it is over.',
    },
    clause: lowPrice2,
  },
  explanationsHeard: {
    test: ({ context }) => context.sourcing.lowPrice.every(({ explained, over }) => explained || over),
    sentence: {
      zh: '尚有供应商未被要求说明，或说明时间未满。请先要求说明并等待答复。',
      en: 'Some supplier has not been asked yet, or its time to answer runs. Ask first and wait.',
    },
    clause: lowPrice2,
    blockedBy: 'REQUEST_EXPLANATION',
  },
  verdictsComplete: {
    reads: 'data',
    field: '/verdicts',
    test: ({ context, event }) =>
      complete(
        context.sourcing.lowPrice.map(({ bidId }) => bidId),
        formOf(decideLowPrice, event).verdicts?.map(({ bidId, accepted, reason }) => ({
          bidId,
          passed: accepted,
          reason,
        })),
      ),
    sentence: {
      zh: '请对每一份被审查的响应文件给出一个认定结果。',
      en: 'Give one verdict for every bid under review.',
    },
    clause: lowPrice2,
  },
  offersNotInvited: {
    test: ({ context }) => context.sourcing.offersUntil === null,
    sentence: { zh: '已经要求提交最后报价。', en: 'Final offers have been invited already.' },
    clause: offers214,
  },
  offersUntilAhead: {
    reads: 'data',
    field: '/until',
    test: ({ event }) => {
      const { until } = formOf(inviteFinalOffers, event);
      return !until || Date.parse(until) > Date.parse(event.at);
    },
    sentence: {
      zh: '最后报价截止时间必须在当前时间之后。',
      en: 'The time for final offers must lie in the future.',
    },
    clause: offers214,
  },
  offersOpen: {
    test: ({ context, event }) => {
      const { offersUntil } = context.sourcing;
      return (
        offersUntil !== null &&
        Date.parse(factsOf(event).databaseClock ?? event.at) <= Date.parse(offersUntil)
      );
    },
    sentence: {
      zh: '尚未要求提交最后报价，或截止时间已过。',
      en: 'Final offers have not been invited, or their time is over.',
    },
    clause: offers214,
    blockedBy: 'INVITE_FINAL_OFFERS',
  },
  ownBidRunning: {
    test: ({ context, event }) => context.sourcing.running.includes(factsOf(event).ownBid?.id ?? ''),
    sentence: { zh: '您的响应文件未进入本环节。', en: 'Your bid is not in this step.' },
    clause: offers214,
  },
  allOffersIn: {
    test: (args) => finalQuotes(args).length === args.context.sourcing.running.length,
    sentence: {
      zh: '最后报价尚未全部提交；请等待截止时间。',
      en: 'Not every final offer is in; wait for the time to run out.',
    },
    clause: offers214,
    retryAt: ({ context }) => context.sourcing.offersUntil ?? undefined,
  },
  sheetMissing: {
    test: ({ context, event }) => !context.sourcing.sheetsIn.includes(event.actor.id),
    sentence: { zh: '您已提交评分表。', en: 'You have handed in your sheet.' },
    clause: order87('五十五', '55'),
  },
  sheetHandedIn: {
    test: ({ context, event }) => context.sourcing.sheetsIn.includes(event.actor.id),
    sentence: { zh: '您没有可更正的评分表。', en: 'You have no sheet to correct.' },
    clause: order87('六十四', '64'),
  },
  sheetComplete: {
    reads: 'data',
    field: '/sheet',
    test: ({ context, event }) =>
      sheetFits(context, formOf(score, event).sheet ?? formOf(correctSheet, event).sheet),
    sentence: {
      zh: '每份响应文件的每项评审因素都须评分，且不得超过该项分值。',
      en: 'Every criterion of every bid needs points, none above its maximum.',
    },
    clause: order87('五十五', '55'),
  },
  allSheetsIn: {
    test: ({ context }) => {
      const { panel, sheetsIn } = context.sourcing;
      if (context.planning.criteria.length === 0) return true;
      return panel.length > 0 && panel.every(({ userId }) => sheetsIn.includes(userId));
    },
    sentence: ({ context }) => ({
      zh: `评分表尚未收齐（${context.sourcing.sheetsIn.length}/${context.sourcing.panel.length}）。`,
      en: `Not all sheets are in (${context.sourcing.sheetsIn.length} of ${context.sourcing.panel.length}).`,
    }),
    clause: order87('五十五', '55'),
    blockedBy: 'SCORE',
  },
  objectiveScoresEqual: {
    test: ({ context, event }) => unequalObjective(context, event) === undefined,
    sentence: ({ context, event }) => {
      const found = unequalObjective(context, event);
      return {
        zh: `客观评审因素“${found?.criterion.title.zh}”各成员评分不一致。请相关成员更正后再汇总。`,
        en: `The members' points for the objective item “${found?.criterion.title.en}” differ. Correct the sheets first.`,
      };
    },
    clause: order87('五十五条、第六十四', '55, 64'),
    blockedBy: 'CORRECT_SHEET',
  },
  objectiveScoresDiffer: {
    test: ({ context, event }) => unequalObjective(context, event) !== undefined,
    sentence: {
      zh: '客观分一致，评分表不得更正。',
      en: 'The objective scores are equal: no sheet may be corrected.',
    },
    clause: order87('六十四', '64'),
  },
  onlyObjectiveCorrected: {
    reads: 'data',
    field: '/sheet',
    test: ({ context, event }) => {
      const corrected = formOf(correctSheet, event).sheet;
      const own = factsOf(event).scoreSheets?.find(({ memberId }) => memberId === event.actor.id);
      if (!corrected || !own) return true;
      return context.planning.criteria
        .filter(({ kind }) => kind === 'subjective')
        .every(({ id }) =>
          context.sourcing.running.every((bidId) => corrected[bidId]?.[id] === own.scores[bidId]?.[id]),
        );
    },
    sentence: { zh: '只能更正客观分，主观分不得改动。', en: 'Only objective points may be corrected.' },
    clause: order87('六十四', '64'),
  },
  enoughWithinBudget: {
    test: ({ context, event }) =>
      enoughSuppliers(event, context, entriesInBudget(context, event).length)?.outcome === 'continue',
    sentence: {
      zh: '报价在预算以内的供应商不足法定数量。',
      en: 'Too few suppliers quoted within the budget.',
    },
    clause: { zh: '《政府采购法》第三十六条', en: 'Government Procurement Law Art. 36' },
  },
  tieNamed: {
    reads: 'data',
    field: '/order',
    test: ({ context, event }) => {
      const { order } = formOf(resolveTie, event);
      if (!order) return true;
      return context.sourcing.unresolvedTies.some(
        (tie) => tie.length === order.length && tie.every((id) => order.includes(id)),
      );
    },
    sentence: {
      zh: '顺序应当恰好包含一组并列的供应商。',
      en: 'The order must name exactly the suppliers of one tie.',
    },
    clause: order87('六十八', '68'),
  },
  someTie: {
    test: ({ context }) => context.sourcing.unresolvedTies.length > 0,
    sentence: { zh: '没有并列的供应商。', en: 'There is no tie.' },
    clause: order87('六十八', '68'),
  },
  tiesResolved: {
    test: ({ context }) => context.sourcing.unresolvedTies.length === 0,
    sentence: {
      zh: '存在得分和报价均相同的并列供应商，请先按采购文件规定或随机抽取确定顺序。',
      en: 'Suppliers share total and price: first settle their order, by the documents’ rule or by a draw.',
    },
    clause: order87('六十八', '68'),
    blockedBy: 'RESOLVE_TIE',
  },
  signatureMissing: {
    test: ({ context, event }) => !context.sourcing.signed.includes(event.actor.id),
    sentence: { zh: '您已签署评审报告。', en: 'You have signed the report.' },
    clause: { zh: '《政府采购法实施条例》第四十一条', en: 'Implementing Regulation Art. 41' },
  },
  reportSigned: {
    reads: 'data',
    field: '/silentMembers',
    test: ({ context, event }) =>
      context.sourcing.panel.every(
        ({ userId }) => context.sourcing.signed.includes(userId) || silent(event).has(userId),
      ),
    sentence: ({ context }) => ({
      zh: `评审报告尚有${context.sourcing.panel.filter(({ userId }) => !context.sourcing.signed.includes(userId)).length}名成员未签署；拒绝签署又不书面说明理由的，请列入“视为同意”名单。`,
      en: `${context.sourcing.panel.filter(({ userId }) => !context.sourcing.signed.includes(userId)).length} member(s) have not signed; list those who refuse without written reasons as deemed to agree.`,
    }),
    clause: { zh: '《政府采购法实施条例》第四十一条', en: 'Implementing Regulation Art. 41' },
  },
  recusalOfMember: {
    reads: 'data',
    field: '/member',
    test: ({ context, event }) => {
      const named = formOf(declareRecusal, event).member ?? event.actor.id;
      const own = named === event.actor.id;
      const serves = context.sourcing.panel.some(({ userId }) => userId === named);
      return serves && (own || event.actor.role === 'officer');
    },
    sentence: {
      zh: '只能为本人申请回避；经办人可以决定在任成员回避。',
      en: 'Members recuse themselves; the officer may recuse a serving member.',
    },
    clause: { zh: '《政府采购法实施条例》第九条', en: 'Implementing Regulation Art. 9' },
  },
} satisfies GuardTable;
