import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { entriesInBudget, rankProject } from '../../bids/rank.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, update } from '../../project/rows.ts';
import { failureRows } from '../failed/failure-rows.ts';

/** 汇总排序: all sheets and prices become a ranking with its whole working. */
export const rank = defineEvent({
  type: 'RANK',
  title: { zh: '汇总得分并排序', en: 'Compute the ranking' },
  roles: ['system', 'agency', 'officer'],
  data: z.strictObject({}),
  needs: ['bids', 'scoreSheets'],
  clause: {
    zh: '财政部令第87号第五十五条、第五十七条；财库〔2014〕214号第二十五条',
    en: 'Ministry of Finance Order 87 Art. 55, 57; Caiku [2014] 214 Art. 25',
  },
  documents: [{ zh: '评分汇总表', en: 'summary of scores' }],
  rows: (outcome) => {
    const { event } = outcome;
    const before = outcome.before as ProjectContext;
    const { projectId, sourcing } = outcome.context as ProjectContext;
    if (sourcing.ranking.length === 0) return failureRows(outcome);
    const within = new Set(entriesInBudget(before, eventWith(event, 'bids')).map(({ bidId }) => bidId));
    return [
      insert('rankings', {
        projectId,
        round: sourcing.round,
        attempt: (sourcing.reopened?.times ?? 0) + 1,
        working: rankProject(before, eventWith(event, 'bids', 'scoreSheets')).working,
        at: event.at,
      }),
      ...before.sourcing.running.map((id) =>
        update(
          'bids',
          { id, projectId },
          within.has(id) ? { status: 'valid' } : { status: 'invalid', reason: '报价超过预算' },
        ),
      ),
    ];
  },
});
