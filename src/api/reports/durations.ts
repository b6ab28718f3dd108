import { sql } from 'drizzle-orm';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { DeadlineRule } from '../../../workflows/rules/index.ts';
import { periodWords } from '../../../workflows/rules/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import { clockFacts, dutyRules } from './clock-facts.ts';
import { listOf, type Scope } from './scope.ts';
import type { Section } from './section.ts';

interface Took {
  rule: string;
  done: number;
  late: number;
  median: string | null;
  longest: number | null;
}

const unitWords: Partial<Record<DeadlineRule['unit'], Bilingual>> = {
  'working-day': { zh: '工作日', en: 'working days' },
  'calendar-day': { zh: '日', en: 'days' },
  minute: { zh: '分钟', en: 'minutes' },
};

/** 各环节用时: how long the steps took that were done in the year, against the limit. */
export async function durations(engine: Engine, scope: Scope): Promise<Section> {
  const calendar = await engine.calendar.get();
  const facts = clockFacts(scope, { by: 'ended', outcomes: ['in-time', 'late'] }, calendar);
  const [took, rules] = await Promise.all([
    rowsOf<Took>(
      engine.db,
      sql`select rule, count(*)::int as done, (count(*) filter (where outcome = 'late'))::int as late,
          round((percentile_cont(0.5) within group (order by took))::numeric, 1)::text as median, max(took)::int as longest
        from (${facts}) f group by rule`,
    ),
    engine.rules.for(null, { date: scope.today, regime: 'GOV', body: scope.body }),
  ]);
  took.sort((a, b) => dutyRules.indexOf(a.rule) - dutyRules.indexOf(b.rule));
  return {
    id: 'durations',
    title: { zh: '各环节用时', en: 'Days per step' },
    tables: [
      {
        id: 'days-per-step',
        title: { zh: '各环节用时与期限', en: 'Time taken against the limit' },
        dimension: { zh: '环节', en: 'Step' },
        columns: [
          { id: 'done', title: { zh: '已办次数', en: 'Done' }, unit: 'count' },
          { id: 'late', title: { zh: '其中逾期', en: 'Of it late' }, unit: 'count' },
          { id: 'median', title: { zh: '用时中位数', en: 'Median' }, unit: 'period' },
          { id: 'longest', title: { zh: '最长用时', en: 'Longest' }, unit: 'period' },
          { id: 'limit', title: { zh: '期限', en: 'Limit' }, unit: 'period' },
          { id: 'unit', title: { zh: '单位', en: 'Counted in' }, unit: 'text' },
        ],
        rows: took.map(({ rule, done, late, median, longest }) => {
          const limit = rules.deadlines[rule];
          return {
            id: rule,
            title: periodWords(rule)?.title ?? { zh: rule, en: rule },
            values: {
              done,
              late,
              median: median === null ? null : Number(median),
              longest,
              limit: limit === undefined || limit.unit === 'fixed' ? null : limit.count,
              unit: limit === undefined ? null : (unitWords[limit.unit] ?? null),
            },
            open: {
              done: listOf(scope, 'clocks', { by: 'ended', rule, outcome: 'done' }),
              late: listOf(scope, 'clocks', { by: 'ended', rule, outcome: 'late' }),
            },
          };
        }),
        note: {
          zh: '起算日不计入，暂停期间不计入，按规则以工作日或自然日计。期限为本单位现行规定；是否逾期按该步骤当时适用的期限判断。约定日期的环节（如履约节点）没有天数期限。',
          en: 'The first day does not count, nor does a suspension; working or calendar days as the rule says. The limit is the one in force for this body today; a step is late by the limit that it was under. Steps with an agreed day, such as milestones, have no limit in days.',
        },
        charts: [
          {
            id: 'days-per-step',
            title: { zh: '各环节用时与期限', en: 'Time taken against the limit' },
            kind: 'bar',
            series: ['median', 'longest', 'limit'],
          },
        ],
      },
    ],
  };
}
