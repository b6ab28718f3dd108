import type { Bilingual } from '../../../kit/bilingual.ts';
import { checkPanel } from '../../../rules/index.ts';
import { checkConformity } from '../events/panel/check-conformity.ts';
import { checkPrices } from '../events/panel/check-prices.ts';
import { declareRecusal } from '../events/panel/declare-recusal.ts';
import { qualify } from '../events/panel/qualify.ts';
import { enoughSuppliers, termsOf } from '../law/law.ts';
import { heldFor } from '../money/funds.ts';
import { printed } from '../money/money.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { type Args, complete, lowPrice2, offers214, order87 } from './panel-common.ts';
import { panelNeedOf } from './sourcing-panel.ts';

function panelProblem({ context, event }: ShownWith) {
  const need = panelNeedOf({ context, event });
  const { panel } = context.sourcing;
  const experts = panel.filter(({ kind }) => kind === 'expert').length;
  const [problem] = need ? checkPanel(need, { members: panel.length, experts }) : [];
  if (problem) return problem.sentence;
  if (panel.length === 0 || panel.some(({ chair }) => chair)) return undefined;
  return { zh: '评审小组没有组长。', en: 'The panel has no chair.' };
}

/** Verdicts of the conformity check, or of the price check where prices open later. */
const verdictsOf = (event: Args['event']) =>
  formOf(checkConformity, event).results ?? formOf(checkPrices, event).results;

const bidsAboveBudget = ({ context, event }: ShownWith<'bids'>): Set<string> => {
  const budget = heldFor(context);
  const above = event.facts.bids.filter(({ quote }) => quote !== null && BigInt(quote) > budget);
  return new Set(above.map(({ id }) => id));
};

/**
 * What is wrong with the check condition by condition: an id that is none of the project's, one twice, a bidder who
 * passes although a condition is not met, or one that passes without a condition being checked on its evidence.
 */
function uncheckedCondition({ context, event }: Args): Bilingual | undefined {
  const asked = context.planning.admission?.conditions ?? [];
  const titled = new Map(asked.map(({ id, text }) => [id, text]));
  for (const { bidId, passed, conditions = [] } of formOf(qualify, event).results ?? []) {
    const named = new Set(conditions.map(({ condition }) => condition));
    const unknown = conditions.find(({ condition }) => !titled.has(condition))?.condition;
    if (unknown || named.size < conditions.length) {
      return {
        zh: `供应商${bidId}的逐项审查有误：${unknown ? `本项目没有准入条件“${unknown}”` : '同一条件审查了两次'}。`,
        en: `The check of bid ${bidId} is not right: ${unknown ? `the project has no condition “${unknown}”` : 'a condition is checked twice'}.`,
      };
    }
    if (!passed) continue;
    const unmet = conditions.find((verdict) => !verdict.passed)?.condition;
    const open = asked.find(({ id, needsEvidence }) => needsEvidence && !named.has(id))?.id;
    const id = unmet ?? open;
    if (id === undefined) continue;
    return {
      zh: `供应商${bidId}${unmet ? '不符合' : '尚未依据证明材料审查'}准入条件“${titled.get(id)}”（${id}），不能通过资格审查。`,
      en: `Bid ${bidId} ${unmet ? 'does not meet' : 'was not checked on its evidence against'} the condition “${titled.get(id)}” (${id}) and cannot pass.`,
    };
  }
  return undefined;
}

/** 资格审查、符合性审查和回避; where it goes on after each. */
export const checkGuards = guardTable({
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
  conditionsChecked: {
    reads: 'data',
    field: '/results',
    test: (args) => uncheckedCondition(args) === undefined,
    sentence: (args) => uncheckedCondition(args) ?? { zh: '', en: '' },
    clause: {
      zh: '《实施方案》二.4：明确准入条件；财政部令第87号第四十四条',
      en: 'Scheme II.4: clear admission conditions; Ministry of Finance Order 87 Art. 44',
    },
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
    test: ({ context, event }) => complete(context.sourcing.running, verdictsOf(event)),
    sentence: {
      zh: '请对每一家供应商给出一个审查结论，不通过的须写明理由。',
      en: 'Give one verdict for every supplier, and a reason for each that fails.',
    },
    clause: order87('五十', '50'),
  },
  ceilingRespected: guard({
    needs: ['bids'],
    reads: 'data',
    field: '/results',
    test: (args) => {
      if (termsOf(args.event, args.context)?.finalOffers) return true;
      const above = bidsAboveBudget(args);
      return !(verdictsOf(args.event) ?? []).some(({ bidId, passed }) => passed && above.has(bidId));
    },
    sentence: ({ context }) => ({
      zh: `报价超过预算${printed(heldFor(context))}元的响应文件无效，不能通过符合性审查。`,
      en: `A bid above the budget of ${printed(heldFor(context))} yuan is invalid and cannot pass.`,
    }),
    clause: { zh: '《政府采购法》第三十六条', en: 'Government Procurement Law Art. 36' },
  }),
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
});
