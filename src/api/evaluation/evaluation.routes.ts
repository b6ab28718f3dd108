import { gradeRule } from '../../../workflows/rules/index.ts';
import { gradeOf } from '../../../workflows/scoring/index.ts';
import {
  consequencesAt,
  contractValue,
  evaluationDraft as draftEvaluation,
  fen,
  type Objective,
  ruleValue,
  sum,
  yuanOf,
} from '../../../workflows/service-purchase/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';
import { factOf, rulesOfProject } from '../projects/project-facts.ts';
import { evaluationDraft, performanceReport, supposed, supposedConsequences } from './evaluation.schema.ts';
import { isContractor, requireContract, stepsOf } from './performance/in-project.ts';
import { performanceReport as reportOf } from './performance/report.ts';

const tags = ['evaluation'];
const config = { policy: 'signed-in' } as const;

/** Performance evaluation beside its steps: what it starts from, what would follow from a grade, its report. */
export const evaluationRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/evaluation-draft',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'draftEvaluation',
          title: {
            zh: '由绩效目标和合同义务起草的指标体系',
            en: 'Indicator trees drafted from the objectives and the contract',
          },
          answers: { 200: evaluationDraft },
          refusals: ['CONDITION_NOT_MET'],
        }),
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      if (access.level !== 'full') throw new GoufuError('FORBIDDEN');
      requireContract(access);
      return draftOf(access);
    },
  );

  app.get(
    '/projects/:id/evaluation/what-if',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'supposeGrade',
          title: { zh: '假设某一等级，会有什么后果', en: 'What would follow from a grade' },
          detail: { zh: '不写入任何记录。', en: 'Nothing is written.' },
          answers: { 200: supposedConsequences },
          refusals: ['CONDITION_NOT_MET'],
        }),
        params: idParams,
        querystring: supposed,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const mine = isContractor(access);
      if (access.level !== 'full' && !mine) throw new GoufuError('FORBIDDEN');
      requireContract(access);
      const rules = { rules: await rulesOfProject(engine, access) };
      const { aggregate } = request.query;
      const grades = ruleValue(rules, gradeRule);
      const grade = request.query.grade ?? gradeOf(aggregate ?? '0', grades);
      const found = consequencesAt(access.context, grade, rules);
      if (!found) throw new GoufuError('NOT_FOUND');
      const { budget, ...shared } = found;
      // The budget of the next year is the body's own affair.
      return { aggregate: aggregate ?? null, ...shared, ...(access.level === 'full' ? { budget } : {}) };
    },
  );

  app.get(
    '/projects/:id/performance-report',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'readPerformanceReport',
          title: { zh: '绩效评价报告', en: 'The report of the evaluation' },
          answers: { 200: performanceReport },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      if (access.level === 'limited' && !isContractor(access)) throw new GoufuError('FORBIDDEN');
      // Before that a report would name a winner to a partner body who may not be public yet.
      if (access.level === 'shared' && !access.context.evaluation) throw new GoufuError('NOT_FOUND');
      return reportOf(engine, access);
    },
  );

  async function draftOf(access: ProjectAccess) {
    const { context } = access;
    const [rules, duties, opinions, submitted] = await Promise.all([
      rulesOfProject(engine, access),
      factOf(engine, access, 'contractDuties'),
      factOf(engine, access, 'opinions'),
      stepsOf(engine, access, ['SUBMIT']),
    ]);
    const objectives = (submitted.at(-1)?.data.objectives ?? []) as Objective[];
    const budget = yuanOf(contractValue(context));
    const draft = draftEvaluation({ objectives, duties, budget, rules: { rules } });
    const paid = sum(
      context.payments.filter(({ status }) => status === 'paid').map(({ amount }) => fen(amount)),
    );
    return {
      draft,
      objectives,
      duties,
      actuals: {
        E1: yuanOf(paid),
        ...(opinions.count > 0 ? { S1: percent(opinions.satisfied, opinions.count) } : {}),
      },
    };
  }
};

/** Percent with two decimals, rounded down: satisfaction is never better than it was. */
const percent = (part: number, of: number): string => {
  const hundredths = Math.floor((part * 10_000) / of);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};
