import { z } from 'zod';
import { means } from '../http/answer.schema.ts';
import { languageOf } from '../http/language.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { report, type SectionId, sectionIds } from './index.ts';
import { chartsOf, sectionAsJson } from './present.ts';
import { reportParams, reportScope } from './reports.schema.ts';
import { scopeOf } from './scope.ts';
import { workbookOf } from './workbook.ts';

const asked = z
  .string()
  .max(200)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(sectionIds)).max(sectionIds.length))
  .optional()
  .meta(
    means(
      `用逗号分隔：${sectionIds.join('、')}；默认全部`,
      `Comma-separated: ${sectionIds.join(', ')}; by default all`,
    ),
  );

const query = z.strictObject({
  ...reportScope,
  sections: asked,
  format: z.enum(['json', 'charts', 'xlsx']).default('json'),
});

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The report of a body and a year, each figure with the list of what it is made of. */
export const reportRoutes: Routes = (app, { engine }) => {
  app.get(
    '/reports/:year',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['reports'],
        summary: 'Report of a body and all below it for a year: JSON, series for charts, or XLSX',
        params: reportParams,
        querystring: query,
      },
    },
    async (request, reply) => {
      const { sections: wanted, format, ...where } = request.query;
      const scope = await scopeOf(engine, principalOf(request), { ...request.params, ...where });
      const sections = await report(engine, scope, (wanted as SectionId[] | undefined) ?? sectionIds);
      const { year, body, now } = scope;
      if (format === 'xlsx') {
        const language = languageOf(request.headers['accept-language']);
        const heading = language === 'zh' ? `${body.name} ${year}年度` : `${body.name} ${year}`;
        return reply
          .type(xlsx)
          .header('content-language', language)
          .header('content-disposition', `attachment; filename="report-${year}.xlsx"`)
          .serializer((payload: unknown) => payload as string)
          .send(workbookOf(sections, { heading, language }));
      }
      const head = {
        year,
        body: { id: body.id, name: body.name },
        scope: request.query.scope,
        bodies: scope.bodies.map(({ id, name }) => ({ id, name })),
        asOf: now,
      };
      return format === 'charts'
        ? { ...head, charts: sections.flatMap(chartsOf) }
        : { ...head, sections: sections.map(sectionAsJson) };
    },
  );
};
