import { countDays } from '../../../workflows/calendar/index.ts';
import { abnormallyLow, performanceGrade, priceScores, rankBids } from '../../../workflows/scoring/index.ts';
import type { Routes } from '../http/types.ts';
import * as schemas from './tools.schema.ts';

const tags = ['tools'];

/** The calculators: no project, no login, only what the law and the arithmetic say. */
export const toolRoutes: Routes = (app, { engine, config: { rateLimit } }) => {
  const config = {
    policy: 'public',
    rateLimit: rateLimit.tools > 0 ? { max: rateLimit.tools, timeWindow: '1 minute' } : false,
  } as const;

  app.post(
    '/tools/deadline',
    { config, schema: { tags, body: schemas.deadlineBody, response: { 200: schemas.deadlineAnswer } } },
    async (request) => countDays(await engine.calendar.get(), request.body),
  );

  app.post(
    '/tools/price-scores',
    { config, schema: { tags, body: schemas.priceScoresBody, response: { 200: schemas.priceScoresAnswer } } },
    async (request) => priceScores(request.body),
  );

  app.post(
    '/tools/ranking',
    { config, schema: { tags, body: schemas.rankingBody, response: { 200: schemas.rankingAnswer } } },
    async (request) => rankBids(request.body),
  );

  app.post(
    '/tools/abnormally-low',
    {
      config,
      schema: { tags, body: schemas.abnormallyLowBody, response: { 200: schemas.abnormallyLowAnswer } },
    },
    async (request) => abnormallyLow(request.body),
  );

  app.post(
    '/tools/performance-grade',
    {
      config,
      schema: { tags, body: schemas.performanceGradeBody, response: { 200: schemas.performanceGradeAnswer } },
    },
    async (request) => performanceGrade(request.body),
  );
};
