import { countDays } from '../../../workflows/calendar/index.ts';
import { abnormallyLow, performanceGrade, priceScores, rankBids } from '../../../workflows/scoring/index.ts';
import { operation } from '../http/operation.ts';
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
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'calculateDeadline',
          title: { zh: '计算期限', en: 'Calculate a period' },
          answers: { 200: schemas.deadlineAnswer },
          refusals: ['CALENDAR_UNAVAILABLE'],
        }),
        body: schemas.deadlineBody,
      },
    },
    async (request) => countDays(await engine.calendar.get(), request.body),
  );

  app.post(
    '/tools/price-scores',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'calculatePriceScores',
          title: { zh: '计算价格分', en: 'Calculate price scores' },
          answers: { 200: schemas.priceScoresAnswer },
        }),
        body: schemas.priceScoresBody,
      },
    },
    async (request) => priceScores(request.body),
  );

  app.post(
    '/tools/ranking',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'calculateRanking',
          title: { zh: '计算排序', en: 'Rank bids' },
          answers: { 200: schemas.rankingAnswer },
        }),
        body: schemas.rankingBody,
      },
    },
    async (request) => rankBids(request.body),
  );

  app.post(
    '/tools/abnormally-low',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'calculateAbnormallyLow',
          title: { zh: '核对异常低价', en: 'Find abnormally low quotes' },
          answers: { 200: schemas.abnormallyLowAnswer },
        }),
        body: schemas.abnormallyLowBody,
      },
    },
    async (request) => abnormallyLow(request.body),
  );

  app.post(
    '/tools/performance-grade',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'calculatePerformanceGrade',
          title: { zh: '计算绩效等级', en: 'Calculate the grade of performance' },
          answers: { 200: schemas.performanceGradeAnswer },
        }),
        body: schemas.performanceGradeBody,
      },
    },
    async (request) => performanceGrade(request.body),
  );
};
