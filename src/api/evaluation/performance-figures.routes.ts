import { sql } from 'drizzle-orm';
import { nameIn, namesOf } from '../../../db/queries/names.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';
import { performanceFigures } from './evaluation.schema.ts';

interface Figure {
  indicator: string;
  actual: string;
  score: string | null;
  note: string | null;
  updatedAt: string;
  updatedBy: string;
}

/** Imported values of a project's indicators, and the form of SELF_EVALUATE as far as they fill it in. */
export const performanceFigureRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/performance-figures',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['records'],
        ...operation({
          id: 'listPerformanceFigures',
          title: { zh: '绩效指标完成值', en: 'Actual values of indicators, as imported' },
          answers: { 200: performanceFigures },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const { level } = await openProject(engine, principalOf(request), request.params.id);
      const figures =
        level === 'full'
          ? await rowsOf<Figure>(
              engine.db,
              sql`select indicator, actual, score, note, updated_at, updated_by from performance_figures
                where project_id = ${request.params.id} order by indicator`,
            )
          : [];
      const authors = figures.map(({ updatedBy }) => updatedBy);
      const names = await namesOf(engine.db, 'users', authors);
      return {
        items: figures.map((figure) => ({
          ...figure,
          updatedAt: instantOf(figure.updatedAt),
          updatedByName: nameIn(names, figure.updatedBy),
        })),
        next: null,
        form: { results: figures.map(resultOf) },
      };
    },
  );
};

const resultOf = ({ indicator, actual, score, note }: Figure) => ({
  indicator,
  actual,
  ...(score === null ? {} : { score }),
  ...(note === null ? {} : { note }),
});
