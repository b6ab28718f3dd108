import { z } from 'zod';
import { category } from '../../shared/fields.ts';
import { budgetAdvice } from '../evaluation/performance/budget-advice.ts';
import { bilingual, money } from '../http/answer.schema.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { seeAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';

const query = z.strictObject({
  bodyId: z.uuid(),
  /** The fiscal year that was evaluated; the advice is for the next one. */
  year: z.coerce.number().pipe(z.int().min(2000).max(2100)),
  fundingLineId: z.uuid().optional(),
  category: category.optional(),
});

const sums = {
  projectCount: z.int(),
  evaluatedCount: z.int(),
  budget: money,
  evaluated: money,
  advised: money,
};
const advice = z.object({ advice: z.string(), percent: z.number(), amount: money, title: bilingual });
const budgetAdviceAnswer = z
  .object({
    bodyId: z.uuid(),
    year: z.int(),
    adviceFor: z.int(),
    lines: z.array(
      z.object({
        fundingLineId: z.string(),
        code: z.string().optional(),
        name: z.string().optional(),
        ...sums,
        categories: z.array(
          z.object({
            category: z.string(),
            ...sums,
            projects: z.array(
              z.object({
                projectId: z.uuid(),
                title: z.string(),
                stage: z.string(),
                grade: z.string().nullable(),
                budget: money,
                advice: advice.nullable(),
              }),
            ),
          }),
        ),
      }),
    ),
    total: z.object(sums),
  })
  .meta({ id: 'BudgetAdvice' });

/** What the grades of a year say about the budget of the next, by funding line and category. */
export const budgetAdviceRoutes: Routes = (app, { engine }) => {
  app.get(
    '/budget-advice',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['evaluation'],
        ...operation({
          id: 'readBudgetAdvice',
          title: {
            zh: '按绩效等级对下一年度预算的建议',
            en: 'Advice on the budget of the next year by funding line and category, with the projects behind it',
          },
          answers: { 200: budgetAdviceAnswer },
        }),
        querystring: query,
      },
    },
    async (request) => {
      const { bodyId } = request.query;
      await seeAt(engine.db, principalOf(request), bodyId);
      return budgetAdvice(engine, request.query);
    },
  );
};
