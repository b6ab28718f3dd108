import { z } from 'zod';
import { gradeOf } from '../../../workflows/scoring/index.ts';
import {
  consequencesAt,
  contractValue,
  evaluationDraft,
  fen,
  type Grade,
  type Objective,
  ruleValue,
  sum,
  yuanOf,
} from '../../../workflows/service-purchase/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';
import { factOf, rulesOfProject } from '../projects/project-facts.ts';
import { isContractor, requireContract, stepsOf } from './performance/in-project.ts';
import { performanceReport } from './performance/report.ts';

const tags = ['evaluation'];
const config = { policy: 'signed-in' } as const;

const supposed = z
  .strictObject({
    grade: z.enum(['优', '良', '中', '差']).optional(),
    aggregate: z
      .string()
      .regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, '应为0至100分 | Points from 0 to 100')
      .optional(),
  })
  .refine(({ grade, aggregate }) => (grade === undefined) !== (aggregate === undefined), {
    path: ['grade'],
    message:
      '请给出等级（grade）或者得分（aggregate），二者择一 | Give a grade or an aggregate, one of the two',
  });

/** Performance evaluation beside its steps: what it starts from, what would follow from a grade, its report. */
export const evaluationRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/evaluation-draft',
    {
      config,
      schema: {
        tags,
        summary: 'Indicator trees from the objectives of the approval; `draft` fits the form of OPEN_EVAL',
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
        summary:
          'What would follow from a grade: tail, rectification, renewal, ledger, budget. Nothing is written',
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
      const grades = ruleValue<readonly { grade: Grade; from: number; en: string }[]>(rules, 'grades');
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
        summary: 'The report of the evaluation: method, indicators, findings, result, consequences, advice',
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      if (access.level === 'limited' && !isContractor(access)) throw new GoufuError('FORBIDDEN');
      // Before that a report would name a winner to a partner body who may not be public yet.
      if (access.level === 'shared' && !access.context.evaluation) throw new GoufuError('NOT_FOUND');
      return performanceReport(engine, access);
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
    const draft = evaluationDraft({ objectives, duties, budget, rules: { rules } });
    const paid = sum(
      context.payments.filter(({ status }) => status === 'paid').map(({ amount }) => fen(amount)),
    );
    return {
      draft,
      objectives,
      duties,
      /** What the records know of actual values, by indicator of the draft. */
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
