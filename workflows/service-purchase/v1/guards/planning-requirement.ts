import type { CaseEvent } from '../../../kit/workflow.ts';
import { surveyRule } from '../../../rules/index.ts';
import { finishSurvey } from '../events/planning/finish-survey.ts';
import { reviewRisk } from '../events/planning/review-risk.ts';
import { setAdmission } from '../events/planning/set-admission.ts';
import { conditionKind } from '../law/admission-conditions.ts';
import { lawOf } from '../law/rule-values.ts';
import { fen } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const needsManagement = {
  zh: '《政府采购需求管理办法》（财库〔2021〕22号）',
  en: 'Caiku [2021] 22 on needs management',
};

type Args = { context: ProjectContext; event: CaseEvent };

const surveyTerms = (event: CaseEvent) => lawOf(event.rules, surveyRule);

function surveyRequired({ context, event }: Args): boolean {
  const terms = surveyTerms(event);
  const { budget, publicService } = context.initiation ?? {};
  if (!terms || !budget) return false;
  return publicService === true || fen(budget) >= fen(terms.requiredFrom);
}

/** The first condition that may not be asked in this regime. */
function forbiddenCondition({ context, event }: Args) {
  const regime = context.regime ?? event.rules.regime;
  return (formOf(setAdmission, event).conditions ?? [])
    .map((condition) => conditionKind(condition.kind))
    .find((kind) => kind?.forbidden?.in.includes(regime));
}

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** Needs that a requirement names and that are not linked to the project, or were merged into another. */
function strayNeeds(event: EventWith<'needs'>): string[] {
  const known = new Set(event.facts.needs.map(({ id }) => id));
  const named = (formOf(setAdmission, event).requirements ?? []).flatMap(({ needs = [] }) => needs);
  return named.filter((id) => !known.has(id));
}

/** 需求调查、准入条件和风险审查. */
export const requirementGuards = guardTable({
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
  conditionsDistinct: {
    reads: 'data',
    field: '/conditions',
    test: ({ event }) => distinct((formOf(setAdmission, event).conditions ?? []).map(({ id }) => id)),
    sentence: {
      zh: '准入条件的代号不能重复；未填代号的按次序编为c1、c2……',
      en: 'Conditions need distinct ids; those without one are numbered c1, c2, … by their place.',
    },
    clause: needsManagement,
  },
  requirementsDistinct: {
    reads: 'data',
    field: '/requirements',
    test: ({ event }) => distinct((formOf(setAdmission, event).requirements ?? []).map(({ id }) => id)),
    sentence: { zh: '采购需求的代号不能重复。', en: 'Requirements need distinct ids.' },
    clause: needsManagement,
  },
  requirementsOfNeeds: guard({
    needs: ['needs'],
    reads: 'data',
    field: '/requirements',
    test: ({ event }) => strayNeeds(event).length === 0,
    sentence: ({ event }) => ({
      zh: `采购需求对应的职工需求未关联到本项目，或者已合并：${strayNeeds(event).join('、')}。请先关联，或者改为保留的那一条。`,
      en: `A requirement names needs that are not linked to this project, or were merged: ${strayNeeds(event).join(', ')}. Link them first, or name the one that stayed.`,
    }),
    clause: {
      zh: '《实施方案》二.4：从职工需求出发购买服务',
      en: 'Scheme II.4: services are bought for employees’ needs',
    },
  }),
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
});
