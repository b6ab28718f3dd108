import { endOfDay, legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import {
  detectSplitting,
  documentSaleUntil,
  earliestBidDeadline,
  earliestStart,
  hasRule,
  methodOf,
  publicityUntil,
  ruleOf,
  type SmallEnterpriseTerms,
} from '../../../rules/index.ts';
import { add, compare, parseDecimal, rational, sum, toFixed } from '../../../scoring/index.ts';
import { conditionKind } from '../admission-conditions.ts';
import type { ProjectContext } from '../context.ts';
import { approveDocs } from '../events/planning/approve-docs.ts';
import { chooseMethod } from '../events/planning/choose-method.ts';
import { finishSurvey } from '../events/planning/finish-survey.ts';
import { issueDocs } from '../events/planning/issue-docs.ts';
import { reviewRisk } from '../events/planning/review-risk.ts';
import { setAdmission } from '../events/planning/set-admission.ts';
import { factsOf } from '../facts.ts';
import { formOf } from '../form.ts';
import { applies, lawOf, permission, thresholdsOf } from '../law.ts';
import { approvableWeights, groundOf } from '../method-grounds.ts';
import { fenOf } from '../money.ts';
import type { GuardTable } from '../table.ts';

interface Survey {
  requiredFrom: string;
  minRespondents: number;
  maxReferenceContracts: number;
}

const needsManagement = {
  zh: '《政府采购需求管理办法》（财库〔2021〕22号）',
  en: 'Caiku [2021] 22 on needs management',
};
const unknownTerms = { zh: '', en: '' };
type Args = { context: ProjectContext; event: CaseEvent };

const surveyTerms = (event: CaseEvent) => lawOf<Survey>(event.rules, 'needs-survey');

function surveyRequired({ context, event }: Args): boolean {
  const terms = surveyTerms(event);
  const { budget, publicService } = context.initiation ?? {};
  if (!terms || !budget) return false;
  return publicService === true || fenOf(budget) >= fenOf(terms.requiredFrom);
}

/** The first condition that may not be asked in this regime. */
function forbiddenCondition({ context, event }: Args) {
  const regime = context.regime ?? event.rules.regime;
  return (formOf(setAdmission, event).conditions ?? [])
    .map((condition) => conditionKind(condition.kind))
    .find((kind) => kind?.forbidden?.in.includes(regime));
}

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

function splitting({ context, event }: Args) {
  const { method } = formOf(chooseMethod, event);
  const { initiation } = context;
  const known = thresholdsOf(event);
  const purchases = factsOf(event).purchasesOfYear;
  if (!method || !initiation || !known || !purchases) return undefined;
  const common = { fiscalYear: initiation.fiscalYear, category: context.category };
  return detectSplitting({
    purchase: {
      ...common,
      id: context.projectId,
      amount: fenOf(initiation.budget),
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
  hasRule(event.rules, 'small-enterprise-deduction')
    ? ruleOf<SmallEnterpriseTerms>(event.rules, 'small-enterprise-deduction').value.deduction
    : undefined;

const pointsOf = (event: CaseEvent) => {
  const { criteria = [], priceWeight = '0', fixedPrice } = formOf(chooseMethod, event);
  const rest = sum(criteria.map(({ maximum }) => parseDecimal(maximum)));
  return fixedPrice ? rest : add(rest, parseDecimal(priceWeight));
};

/** Earliest lawful day for something about the documents; `null` where the method sets none. */
function earliest(
  { context, event }: Args,
  find: typeof earliestBidDeadline,
  from = legalDay(event.at),
): string | null {
  const { method } = context.planning;
  if (!method || !applies(event.rules, `method.${method}`)) return null;
  return find(factsOf(event).calendar, event.rules, method, from);
}

const intentionOpensOn = ({ context, event }: Args): string | undefined =>
  context.planning.intentionOn && applies(event.rules, 'intention-lead')
    ? earliestStart(factsOf(event).calendar, event.rules, context.planning.intentionOn)
    : undefined;

/** Sole supplier at or above the threshold: the choice itself is made public first (条例第三十八条). */
function publicityNeeded({ context, event }: Args): boolean {
  const { method, ground } = context.planning;
  const known = thresholdsOf(event);
  const budget = context.initiation?.budget;
  return (
    method === 'single-source' &&
    ground === 'sole-supplier' &&
    applies(event.rules, 'single-source-publicity') &&
    known !== undefined &&
    budget !== undefined &&
    fenOf(budget) >= known.openTender
  );
}

/** Does the choice on the form, or what went before, call for an approval? */
export function exceptionNeeded({ context, event }: Args): boolean {
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

export const planningGuards = {
  surveySufficient: {
    reads: 'data',
    field: '/respondents',
    test: (args) => {
      const { respondents = 0, summary, notRequired } = formOf(finishSurvey, args.event);
      const terms = surveyTerms(args.event);
      if (notRequired) return true;
      return Boolean(summary) && respondents >= (terms?.minRespondents ?? 1);
    },
    sentence: ({ event }) => ({
      zh: `需求调查的对象不少于${surveyTerms(event)?.minRespondents ?? 1}个，并应填写调查情况。`,
      en: `A survey asks at least ${surveyTerms(event)?.minRespondents ?? 1} respondents and states its findings.`,
    }),
    clause: needsManagement,
  },
  surveyNotSkipped: {
    reads: 'data',
    field: '/notRequired',
    test: (args) => {
      const { notRequired, reason } = formOf(finishSurvey, args.event);
      return !notRequired || (Boolean(reason) && !surveyRequired(args));
    },
    sentence: ({ event }) => ({
      zh: `公共服务项目和预算${surveyTerms(event)?.requiredFrom ?? ''}元以上的项目必须开展需求调查；其他项目不调查的须说明理由。`,
      en: `Services to the public and budgets from ${surveyTerms(event)?.requiredFrom ?? ''} yuan need a survey; others give the reason for having none.`,
    }),
    clause: needsManagement,
  },
  conditionsLawful: {
    reads: 'data',
    field: '/conditions',
    test: (args) => forbiddenCondition(args) === undefined,
    sentence: (args) => {
      const kind = forbiddenCondition(args);
      return {
        zh: `不得以“${kind?.title.zh}”作为准入条件（${kind?.forbidden?.clause.zh}）。请删除该条件。`,
        en: `“${kind?.title.en}” may not be a condition (${kind?.forbidden?.clause.en}). Remove it.`,
      };
    },
    clause: {
      zh: '《政府采购法》第二十二条；《政府采购法实施条例》第二十条',
      en: 'Government Procurement Law Art. 22; Implementing Regulation Art. 20',
    },
  },
  referencesWithinLimit: {
    reads: 'data',
    field: '/referenceContracts',
    test: ({ event }) => {
      const limit = surveyTerms(event)?.maxReferenceContracts;
      return limit === undefined || (formOf(setAdmission, event).referenceContracts ?? 0) <= limit;
    },
    sentence: ({ event }) => ({
      zh: `作为条件的类似业绩不超过${surveyTerms(event)?.maxReferenceContracts}个。`,
      en: `At most ${surveyTerms(event)?.maxReferenceContracts} reference contracts may be asked for.`,
    }),
    clause: needsManagement,
  },
  riskPassed: {
    reads: 'data',
    field: '/passed',
    test: ({ event }) => formOf(reviewRisk, event).passed === true,
    sentence: { zh: '需求审查未通过。', en: 'The requirements did not pass the review.' },
    clause: needsManagement,
  },
  methodOfRegime: {
    reads: 'data',
    field: '/method',
    test: ({ context, event }) => {
      const { method } = formOf(chooseMethod, event);
      if (method !== 'below-threshold' || context.regime === 'SMALL') return true;
      const known = thresholdsOf(event);
      const budget = context.initiation?.budget;
      return context.regime === 'REF' && known !== undefined && fenOf(budget ?? '0.00') < known.limit;
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
  notSplit: {
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
  },
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
  criteriaLawful: {
    reads: 'data',
    field: '/criteria',
    test: ({ event }) =>
      (formOf(chooseMethod, event).criteria ?? []).every(
        ({ basis }) => basis !== 'qualification' && basis !== 'size-capital-region',
      ),
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
  intentionPublished: {
    test: ({ context }) => Boolean(context.planning.intentionOn ?? context.planning.intentionWaived),
    sentence: { zh: '尚未公开采购意向。', en: 'The intention has not been published.' },
    clause: { zh: '财库〔2020〕10号', en: 'Caiku [2020] 10' },
    blockedBy: 'PUBLISH_INTENT',
  },
  notOwnDocuments: {
    reads: 'data',
    field: '/preparedBy',
    test: ({ event }) => formOf(approveDocs, event).preparedBy !== event.actor.id,
    sentence: {
      zh: '编制人不得审定自己编制的采购文件。',
      en: 'Nobody approves documents that they prepared.',
    },
    clause: { zh: '《政府采购法》第六十一条', en: 'Government Procurement Law Art. 61' },
  },
  intentionLead: {
    test: (args) => {
      const opens = intentionOpensOn(args);
      return Boolean(args.context.planning.intentionWaived) || !opens || legalDay(args.event.at) >= opens;
    },
    sentence: (args) => ({
      zh: `采购意向公开未满期限，最早可于${intentionOpensOn(args)}开始采购活动。`,
      en: `The intention has not been public long enough: the procurement may start on ${intentionOpensOn(args)} at the earliest.`,
    }),
    clause: { zh: '财库〔2020〕10号：意向公开不得少于30日', en: 'Caiku [2020] 10: at least 30 days' },
    retryAt: (args) => {
      const opens = intentionOpensOn(args);
      return opens && `${opens}T00:00:00.000+08:00`;
    },
  },
  deadlineAhead: {
    reads: 'data',
    field: '/bidDeadline',
    test: ({ event }) => {
      const { bidDeadline } = formOf(issueDocs, event);
      return !bidDeadline || Date.parse(bidDeadline) > Date.parse(event.at);
    },
    sentence: { zh: '截止时间必须在当前时间之后。', en: 'The deadline must lie in the future.' },
    clause: { zh: '《政府采购法》第三十五条', en: 'Government Procurement Law Art. 35' },
  },
  bidWindowLawful: {
    reads: 'data',
    field: '/bidDeadline',
    test: (args) => {
      const { bidDeadline } = formOf(issueDocs, args.event);
      const first = earliest(args, earliestBidDeadline);
      return !bidDeadline || !first || legalDay(bidDeadline) >= first;
    },
    sentence: (args) => ({
      zh: `截止时间过早。自今日发出文件起计算，截止日不得早于${earliest(args, earliestBidDeadline)}。`,
      en: `The deadline is too early: with documents issued today it may not lie before ${earliest(args, earliestBidDeadline)}.`,
    }),
    clause: {
      zh: '《政府采购法》第三十五条；财库〔2014〕214号第十条；财政部令第74号第二十九条',
      en: 'Government Procurement Law Art. 35; Caiku [2014] 214 Art. 10; MOF Order 74 Art. 29',
    },
  },
  documentSaleLawful: {
    reads: 'data',
    field: '/documentsUntil',
    test: (args) => {
      const { documentsUntil } = formOf(issueDocs, args.event);
      const first = earliest(args, documentSaleUntil);
      return !documentsUntil || !first || documentsUntil >= first;
    },
    sentence: (args) => ({
      zh: `文件提供期限过短，至少应提供至${earliest(args, documentSaleUntil)}。`,
      en: `The documents must be available at least until ${earliest(args, documentSaleUntil)}.`,
    }),
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
  publicityHeld: {
    reads: 'data',
    field: '/singleSourcePublicity',
    test: (args) => {
      if (!publicityNeeded(args)) return true;
      const { singleSourcePublicity: held } = formOf(issueDocs, args.event);
      const until = held && earliest(args, publicityUntil, held.from);
      if (!held || !until) return false;
      const over = held.until >= until && endOfDay(held.until) < args.event.at;
      return over && (!held.objections || Boolean(held.argument));
    },
    sentence: {
      zh: '达到公开招标数额标准、只能从唯一供应商处采购的，应当先公示不少于5个工作日；有异议的须完成补充论证。',
      en: 'A sole supplier at or above the threshold is made public for at least 5 working days first; an objection calls for a supplementary argument.',
    },
    clause: { zh: '《政府采购法实施条例》第三十八条', en: 'Implementing Regulation Art. 38' },
  },
} satisfies GuardTable;
