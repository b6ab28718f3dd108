import { z } from 'zod';
import { category } from '../../shared/fields.ts';
import { budgetAdvice } from '../evaluation/performance/budget-advice.ts';
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

/** What the grades of a year say about the budget of the next, by funding line and category. */
export const budgetAdviceRoutes: Routes = (app, { engine }) => {
  app.get(
    '/budget-advice',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['evaluation'],
        summary:
          'Advice on the budget of the next year by funding line and category, with the projects behind it',
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
