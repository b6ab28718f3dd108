import { legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { budgetRule, contractTermRule, negativeListRule } from '../../../rules/index.ts';
import { submit } from '../events/initiation/submit.ts';
import { thresholdsOf } from '../law/law.ts';
import { applies, lawOf } from '../law/rule-values.ts';
import { fen, printed } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const budgetFirst = {
  zh: '《政府购买服务管理办法》（财政部令第102号）：先有预算、后购买服务',
  en: 'Ministry of Finance Order 102: first the budget, then the purchase',
};
const duties = {
  zh: '《政府采购法》第六十一条：采购各环节权责明确、相互制约',
  en: 'Government Procurement Law Art. 61: separate powers that check each other',
};

/** Is the budget within what the line still has? True before a budget is named, and where no line is found. */
function affordable(event: EventWith<'fundingLine'>, budget: string | undefined): boolean {
  const available = event.facts.fundingLine?.available;
  return budget === undefined || available === undefined || fen(budget) <= BigInt(available);
}

const bothFigures = (event: EventWith<'fundingLine'>, budget: string | undefined) => {
  const available = printed(BigInt(event.facts.fundingLine?.available ?? '0'));
  return {
    zh: `预算${printed(budget ?? '0.00')}元，超过该经费来源的可用余额${available}元。请调减预算或更换经费来源。`,
    en: `The budget of ${printed(budget ?? '0.00')} yuan exceeds the ${available} yuan available on the funding line. Lower it or name another line.`,
  };
};

const budgetOf = (context: ProjectContext) => context.initiation?.budget;

function only(role: string, zh: string, en: string) {
  return {
    test: ({ event }: { event: CaseEvent }) => event.actor.role === role,
    sentence: { zh: `本环节由${zh}办理。`, en: `At this point the ${en} decides.` },
    clause: duties,
  };
}

export const initiationGuards = guardTable({
  actorIsFinance: only('finance', '财务', 'finance officer'),
  actorIsReviewer: only('reviewer', '审核人', 'reviewer'),
  actorIsLeader: only('leader', '分管领导', 'leader'),
  lineNamed: guard({
    needs: ['fundingLine'],
    reads: 'data',
    field: '/fundingLineId',
    test: ({ context, event }) => event.facts.fundingLine?.bodyId === context.bodyId,
    sentence: {
      zh: '经费来源不存在或不属于本单位。请选择本单位的预算项目。',
      en: 'The funding line does not exist or belongs to another body. Choose one of this body’s lines.',
    },
    clause: { zh: '《实施方案》二.4：明确经费来源', en: 'Scheme II.4: name the source of the money' },
  }),
  lineOfYear: guard({
    needs: ['fundingLine'],
    reads: 'data',
    field: '/fiscalYear',
    test: ({ event }) => {
      const { fiscalYear } = formOf(submit, event);
      const line = event.facts.fundingLine;
      if (!line || fiscalYear === undefined) return true;
      return line.year === fiscalYear && fiscalYear >= Number(legalDay(event.at).slice(0, 4));
    },
    sentence: ({ event }) => ({
      zh: `该经费来源为${event.facts.fundingLine?.year}年度预算，与所填预算年度不一致或已过期。`,
      en: `The funding line belongs to the budget of ${event.facts.fundingLine?.year}, which is not the fiscal year given or is over.`,
    }),
    clause: budgetFirst,
  }),
  budgetWithinAvailable: guard({
    needs: ['fundingLine'],
    reads: 'data',
    field: '/budget',
    test: ({ event }) => affordable(event, formOf(submit, event).budget),
    sentence: ({ event }) => bothFigures(event, formOf(submit, event).budget),
    clause: budgetFirst,
  }),
  budgetPositive: {
    reads: 'data',
    field: '/budget',
    test: ({ event }) => {
      const { budget } = formOf(submit, event);
      return budget === undefined || fen(budget) > 0n;
    },
    sentence: { zh: '预算金额应大于零。', en: 'The budget must be above zero.' },
    clause: budgetFirst,
  },
  negativeListClear: {
    reads: 'data',
    field: '/negativeList',
    test: ({ event }) => {
      const { negativeList } = formOf(submit, event);
      if (!applies(event.rules, negativeListRule)) return true;
      return negativeList?.checked === true && negativeList.hits.length === 0;
    },
    sentence: {
      zh: '项目涉及负面清单事项或尚未对照负面清单，不得作为政府购买服务实施。',
      en: 'The project touches the negative list, or was not checked against it; it may not be purchased as a service.',
    },
    clause: {
      zh: '《政府购买服务管理办法》（财政部令第102号）第十条',
      en: 'Ministry of Finance Order 102 Art. 10',
    },
  },
  exAnteEvaluated: {
    reads: 'data',
    field: '/exAnteEvaluation',
    test: ({ event }) => {
      const required = lawOf(event.rules, budgetRule)?.exAnteEvaluation;
      return !required || Boolean(formOf(submit, event).exAnteEvaluation);
    },
    sentence: {
      zh: '请填写事前绩效评估结论后再申请立项。',
      en: 'Give the result of the ex-ante evaluation before submitting.',
    },
    clause: {
      zh: '《政府购买服务管理办法》（财政部令第102号）第二十条',
      en: 'Ministry of Finance Order 102 Art. 20',
    },
  },
  termAllowed: {
    reads: 'data',
    field: '/termMonths',
    test: ({ event }) => {
      const { termMonths = 0, multiYear } = formOf(submit, event);
      const term = lawOf(event.rules, contractTermRule);
      if (!term || termMonths <= term.years * 12) return true;
      const covered = multiYear?.budgetCover && multiYear.stableContent;
      return Boolean(covered) && termMonths <= term.yearsWithBudgetCover * 12;
    },
    sentence: ({ event }) => {
      const term = lawOf(event.rules, contractTermRule);
      return {
        zh: `合同期限一般不超过${term?.years}年；预算有保障且内容、价格固定的，最长${term?.yearsWithBudgetCover}年。`,
        en: `A contract runs at most ${term?.years} year, or ${term?.yearsWithBudgetCover} years where the budget covers it and content and price are stable.`,
      };
    },
    clause: {
      zh: '《政府购买服务管理办法》（财政部令第102号）第二十四条',
      en: 'Ministry of Finance Order 102 Art. 24',
    },
  },
  thresholdsKnown: {
    test: ({ event }) => thresholdsOf(event) !== undefined,
    sentence: {
      zh: '本单位所在地区的采购限额标准和公开招标数额标准尚未录入，无法判断适用制度。请先在单位设置中录入。',
      en: 'The thresholds of this body’s place are not on file, so the regime cannot be told. Enter them in the body’s settings first.',
    },
    clause: {
      zh: '《政府采购法》第八条、第二十七条',
      en: 'Government Procurement Law Art. 8, 27',
    },
  },
  fundsStillAvailable: guard({
    needs: ['fundingLine'],
    test: ({ context, event }) => event.facts.fundingLine !== null && affordable(event, budgetOf(context)),
    sentence: ({ context, event }) => bothFigures(event, budgetOf(context)),
    clause: budgetFirst,
  }),
});
