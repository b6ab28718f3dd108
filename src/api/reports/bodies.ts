import { sql } from 'drizzle-orm';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import { type MoneySums, moneyColumns, moneySums, moneyValues, openings } from './money.ts';
import { projectFacts } from './project-facts.ts';
import type { Scope } from './scope.ts';
import type { Section } from './section.ts';

/** 各单位: the body and those below it, one row each; their sum is the report's. */
export async function bodies({ db }: Engine, scope: Scope): Promise<Section> {
  const sums = await rowsOf<MoneySums & { bodyId: string; graded: number }>(
    db,
    sql`select f.body_id, ${moneySums}, count(f.grade)::int as graded from (${projectFacts(scope)}) f group by f.body_id`,
  );
  return {
    id: 'bodies',
    title: { zh: '各单位', en: 'Bodies' },
    tables: [
      {
        id: 'by-body',
        title: { zh: '各单位情况', en: 'By body' },
        dimension: { zh: '单位', en: 'Body' },
        columns: [
          ...moneyColumns,
          { id: 'graded', title: { zh: '已评项目数', en: 'Graded' }, unit: 'count' },
        ],
        rows: scope.bodies.map((body) => {
          const found = sums.find(({ bodyId }) => bodyId === body.id);
          const own = { ...scope, body, below: false };
          return {
            id: body.id,
            title: { zh: body.name, en: body.name },
            values: { ...moneyValues(found ?? nothing), graded: found?.graded ?? 0 },
            open: openings(own, {}),
          };
        }),
        charts: [
          {
            id: 'bodies-money',
            title: { zh: '各单位预算、中标与支付', en: 'Budget, award and payment by body' },
            kind: 'bar',
            series: ['budget', 'awarded', 'paid'],
          },
        ],
      },
    ],
  };
}

const nothing: MoneySums = {
  projects: 0,
  budget: '0',
  awarded: '0',
  contracted: '0',
  paid: '0',
  budgetOfAwarded: '0',
};
