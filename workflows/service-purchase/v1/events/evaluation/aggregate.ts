import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { performanceOf } from '../../evaluation/performance-of.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';

/** The sheets become one result (汇总评分); every intermediate figure is kept with it. */
export const aggregate = defineEvent({
  type: 'AGGREGATE',
  title: { zh: '汇总绩效评分', en: 'Aggregate the sheets' },
  roles: ['system', 'officer'],
  data: z.strictObject({}),
  needs: ['reviewSheets'],
  clause: cite('performance10'),
  documents: [{ zh: '评价报告', en: 'report of the evaluation' }],
  rows: ({ event, context }) => {
    const { projectId, evaluation } = context as ProjectContext;
    const result = performanceOf(eventWith(event, 'reviewSheets'));
    return [
      update(
        'reviews',
        { projectId, round: evaluation?.round ?? 1 },
        {
          working: { ...result, sheets: eventWith(event, 'reviewSheets').facts.reviewSheets },
          aggregate: evaluation?.aggregate ?? null,
          grade: evaluation?.grade ?? null,
          status: 'scored',
        },
      ),
    ];
  },
});
