import type { CaseEvent } from '../../../kit/workflow.ts';
import {
  detectSplitting,
  hasRule,
  methodOf,
  ruleOf,
  scoringBansRule,
  smallEnterpriseKey,
} from '../../../rules/index.ts';
import { add, compare, parseDecimal, rational, sum, toFixed } from '../../../scoring/index.ts';
import { chooseMethod } from '../events/planning/choose-method.ts';
import { permission, thresholdsOf } from '../law/law.ts';
import { approvableWeights, groundOf } from '../law/method-grounds.ts';
import { ruleValue } from '../law/rule-values.ts';
import { fen } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const unknownTerms = { zh: '', en: '' };

type Args = { context: ProjectContext; event: CaseEvent };

const chosen = (event: CaseEvent) => {
  const form = formOf(chooseMethod, event);
  return { form, terms: form.method ? methodOf(event.rules, form.method).value : undefined };
};

const outOfRange = (event: CaseEvent): boolean => {
  const { form, terms } = chosen(event);
  if (form.evaluation !== 'composite' || form.fixedPrice || !terms?.priceWeight) return false;
  const weight = parseDecimal(form.priceWeight ?? '0');
  const { min, max } = terms.priceWeight;
  return compare(weight, rational(BigInt(min))) < 0 || compare(weight, rational(BigInt(max))) > 0;
};

function splitting({ context, event }: ShownWith<'purchasesOfYear'>) {
  const { method } = formOf(chooseMethod, event);
  const { initiation } = context;
  const known = thresholdsOf(event);
  const purchases = event.facts.purchasesOfYear;
  if (!method || !initiation || !known) return undefined;
  const common = { fiscalYear: initiation.fiscalYear, category: context.category };
  return detectSplitting({
    purchase: {
      ...common,
      id: context.projectId,
      amount: fen(initiation.budget),
      budgetItem: initiation.fundingLineId,
      method,
    },
    others: purchases.flatMap((other) =>
      other.method && other.fundingLineId
        ? [
            {
              ...common,
              id: other.projectId,
              amount: BigInt(other.budget),
              budgetItem: other.fundingLineId,
              method: other.method as typeof method,
            },
          ]
        : [],
    ),
    openTender: known.openTender,
  });
}

/** The range holds in every regime: outside it no evaluation price can be computed. */
const deductionRange = (event: CaseEvent) =>
  hasRule(event.rules, smallEnterpriseKey)
    ? ruleOf(event.rules, smallEnterpriseKey).value.deduction
    : undefined;

const pointsOf = (event: CaseEvent) => {
  const { criteria = [], priceWeight = '0', fixedPrice } = formOf(chooseMethod, event);
  const rest = sum(criteria.map(({ maximum }) => parseDecimal(maximum)));
  return fixedPrice ? rest : add(rest, parseDecimal(priceWeight));
};

function unknownRequirements({ context, event }: Args): string[] {
  const known = new Set(context.planning.requirements.map(({ id }) => id));
  const named = (formOf(chooseMethod, event).criteria ?? []).flatMap(({ requirements = [] }) => requirements);
  return [...new Set(named)].filter((id) => !known.has(id));
}

/** Does the choice on the form, or what went before, call for an approval? */
export function exceptionNeeded({ context, event }: ShownWith): boolean {
  const { method, ground } = formOf(chooseMethod, event);
  if (!method) return false;
  const regime = context.regime ?? event.rules.regime;
  if (regime === 'SMALL') return outOfRange(event);
  return (
    // After a failure any other method than an open tender needs approval (采购法第三十七条).
    (context.failure !== null && method !== 'open-tender') ||
    Boolean(permission(event, context, method)?.needsApproval) ||
    Boolean(groundOf(ground)?.needsApproval) ||
    outOfRange(event)
  );
}

/** 采购方式、评审方法和例外审批. */
export const methodGuards = guardTable({
  methodOfRegime: {
    reads: 'data',
    field: '/method',
    test: ({ context, event }) => {
      const { method } = formOf(chooseMethod, event);
      if (method !== 'below-threshold' || context.regime === 'SMALL') return true;
      const known = thresholdsOf(event);
      const budget = context.initiation?.budget;
      return context.regime === 'REF' && known !== undefined && fen(budget ?? '0.00') < known.limit;
    },
    sentence: {
      zh: '本项目达到限额标准或属于集中采购目录，不得采用限额以下自行采购。请选择法定采购方式。',
      en: 'The project reaches the limit or is in the catalogue; it cannot be bought below the threshold. Choose a statutory method.',
    },
    clause: { zh: '《政府采购法》第二条、第二十六条', en: 'Government Procurement Law Art. 2, 26' },
  },
  groundFitsMethod: {
    reads: 'data',
    field: '/ground',
    test: ({ event }) => {
      const { method, ground } = formOf(chooseMethod, event);
      return !method || Boolean(groundOf(ground)?.methods.includes(method));
    },
    sentence: ({ event }) => {
      const { form } = chosen(event);
      const conditions = form.method ? methodOf(event.rules, form.method).value.conditions : unknownTerms;
      return {
        zh: `所选情形不适用于该采购方式。适用情形：${conditions.zh}`,
        en: `The ground does not fit the method. It may be used when: ${conditions.en}`,
      };
    },
    clause: {
      zh: '《政府采购法》第二十九条至第三十二条',
      en: 'Government Procurement Law Art. 29–32',
    },
  },
  notSplit: guard({
    needs: ['purchasesOfYear'],
    reads: 'data',
    field: '/method',
    test: (args) => !splitting(args)?.evasion,
    sentence: (args) => {
      const found = splitting(args)?.sentence ?? unknownTerms;
      return {
        zh: `${found.zh}请改用公开招标，或者合并采购。`,
        en: `${found.en} Use an open tender or join the purchases.`,
      };
    },
    clause: { zh: '《政府采购法实施条例》第二十八条', en: 'Implementing Regulation Art. 28' },
  }),
  evaluationAllowed: {
    reads: 'data',
    field: '/evaluation',
    test: ({ event }) => {
      const { form, terms } = chosen(event);
      return !terms || !form.evaluation || terms.evaluation.includes(form.evaluation);
    },
    sentence: { zh: '该采购方式不能使用所选评审方法。', en: 'This method does not allow that evaluation.' },
    clause: {
      zh: '《政府采购法实施条例》第三十四条；《政府采购法》第三十八条至第四十条',
      en: 'Implementing Regulation Art. 34; Government Procurement Law Art. 38–40',
    },
  },
  priceWeightLawful: {
    reads: 'data',
    field: '/priceWeight',
    test: ({ event }) => {
      const { method } = formOf(chooseMethod, event);
      return !outOfRange(event) || (method !== undefined && approvableWeights.includes(method));
    },
    sentence: ({ event }) => {
      const range = chosen(event).terms?.priceWeight;
      return {
        zh: `价格分值应在${range?.min}至${range?.max}分之间。`,
        en: `The price weight must lie between ${range?.min} and ${range?.max} points.`,
      };
    },
    clause: {
      zh: '财政部令第87号第五十五条；财库〔2014〕214号',
      en: 'MOF Order 87 Art. 55; Caiku [2014] 214',
    },
  },
  weightsComplete: {
    reads: 'data',
    field: '/criteria',
    test: ({ event }) => {
      const { evaluation, criteria = [] } = formOf(chooseMethod, event);
      const distinct = new Set(criteria.map(({ id }) => id)).size === criteria.length;
      if (evaluation !== 'composite') return distinct && criteria.length === 0;
      return distinct && criteria.length > 0 && compare(pointsOf(event), rational(100n)) === 0;
    },
    sentence: ({ event }) => ({
      zh: `综合评分法的评审因素与价格分值合计应为100分且代号不重复，现为${toFixed(pointsOf(event))}分；其他评审方法不设评审因素。`,
      en: `In composite scoring the criteria and the price weight add up to 100 and ids are distinct; they add up to ${toFixed(pointsOf(event))}. Other evaluations have no criteria.`,
    }),
    clause: { zh: '财政部令第87号第五十五条', en: 'Ministry of Finance Order 87 Art. 55' },
  },
  criteriaOfRequirements: {
    reads: 'data',
    field: '/criteria',
    test: (args) => unknownRequirements(args).length === 0,
    sentence: (args) => ({
      zh: `评审因素对应的采购需求不存在：${unknownRequirements(args).join('、')}。请填写“确定需求与准入条件”中的代号。`,
      en: `Criteria name requirements that do not exist: ${unknownRequirements(args).join(', ')}. Use the ids given when the requirements were set.`,
    }),
    clause: { zh: '《政府采购需求管理办法》（财库〔2021〕22号）', en: 'Caiku [2021] 22 on needs management' },
  },
  criteriaLawful: {
    reads: 'data',
    field: '/criteria',
    test: ({ event }) => {
      const bans = ruleValue(event, scoringBansRule);
      const banned: Partial<Record<string, boolean>> = {
        qualification: bans.scoreQualificationConditions,
        'size-capital-region': bans.scoreSizeCapitalProfitOrRegionalAwards,
      };
      return (formOf(chooseMethod, event).criteria ?? []).every(({ basis }) => !banned[basis]);
    },
    sentence: {
      zh: '资格条件不得作为评审因素，规模、资本、利润和区域性奖项不得作为加分条件。',
      en: 'Qualification conditions may not be scored, nor size, capital, profit or regional awards.',
    },
    clause: {
      zh: '《政府采购法实施条例》第二十条；财政部令第87号第五十五条',
      en: 'Implementing Regulation Art. 20; Ministry of Finance Order 87 Art. 55',
    },
  },
  deductionInRange: {
    reads: 'data',
    field: '/smallEnterpriseDeduction',
    test: ({ event }) => {
      const { smallEnterpriseDeduction: percent, reservedForSmall } = formOf(chooseMethod, event);
      const range = deductionRange(event);
      if (percent === undefined || !range) return true;
      const value = parseDecimal(percent);
      const within =
        compare(value, rational(BigInt(range.min))) >= 0 && compare(value, rational(BigInt(range.max))) <= 0;
      return within && !reservedForSmall;
    },
    sentence: ({ event }) => {
      const range = deductionRange(event);
      return {
        zh: `小微企业价格扣除应在${range?.min}%至${range?.max}%之间；专门面向中小企业的项目不再扣除。`,
        en: `The deduction lies between ${range?.min} % and ${range?.max} %; a reserved project has none.`,
      };
    },
    clause: { zh: '财库〔2020〕46号；财库〔2022〕19号', en: 'Caiku [2020] 46; Caiku [2022] 19' },
  },
  reservationReasoned: {
    reads: 'data',
    field: '/reservationReason',
    test: ({ event }) => {
      const { reservedForSmall, reservationReason } = formOf(chooseMethod, event);
      return !reservedForSmall || Boolean(reservationReason);
    },
    sentence: {
      zh: '专门面向中小企业将排除社会团体、民办非企业单位等社会组织，请说明理由。',
      en: 'Reserving the project for small enterprises shuts out associations and other non-enterprises: give the reason.',
    },
    clause: { zh: '财库〔2020〕46号第六条', en: 'Caiku [2020] 46 Art. 6' },
  },
  exceptionNeeded: {
    reads: 'data',
    test: exceptionNeeded,
    sentence: { zh: '该采购方式不需要批准。', en: 'This method needs no approval.' },
    clause: { zh: '《政府采购法》第二十七条', en: 'Government Procurement Law Art. 27' },
  },
  approvalAuthority: {
    test: ({ context, event }) => event.actor.role === (context.regime === 'GOV' ? 'regulator' : 'leader'),
    sentence: ({ context }) =>
      context.regime === 'GOV'
        ? {
            zh: '政府采购项目采用例外方式，由设区的市级以上财政部门批准。',
            en: 'Under the law the finance department of a city with districts, or above, approves the exception.',
          }
        : {
            zh: '参照执行的项目，由本单位分管领导批准。',
            en: 'Where the law is followed by reference the body’s leader approves the exception.',
          },
    clause: {
      zh: '《政府采购法》第二十七条；《政府采购法实施条例》第二十三条',
      en: 'Government Procurement Law Art. 27; Implementing Regulation Art. 23',
    },
  },
});
