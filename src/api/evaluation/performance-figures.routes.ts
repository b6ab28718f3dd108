import { sql } from 'drizzle-orm';
import { idParams } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';

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
    { config: { policy: 'signed-in' }, schema: { tags: ['records'], params: idParams } },
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
      return {
        items: figures.map((figure) => ({ ...figure, updatedAt: instantOf(figure.updatedAt) })),
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
