import { z } from 'zod';
import { means } from '../http/answer.schema.ts';
import { languageOf } from '../http/language.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { report, type SectionId, sectionIds } from './index.ts';
import { chartsOf, sectionAsJson } from './present.ts';
import { reportAnswer, reportParams, reportScope } from './reports.schema.ts';
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
        ...operation({
          id: 'readReport',
          title: { zh: '某单位某年度的统计报告', en: 'The report of a body and a year' },
          detail: {
            zh: 'format=charts 给出图表序列，format=xlsx 给出工作簿。',
            en: 'format=charts gives series for charts, format=xlsx a workbook.',
          },
          answers: { 200: reportAnswer },
        }),
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
        return (
          reply
            .type(xlsx)
            .header('content-language', language)
            .header('content-disposition', `attachment; filename="report-${year}.xlsx"`)
            .serializer((payload: unknown) => payload as string)
            // A workbook in place of the described answer, as `format` says.
            .send(workbookOf(sections, { heading, language }) as never)
        );
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
