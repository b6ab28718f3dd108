import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { digestOf } from '../../../../kit/hash/chain.ts';
import type { ProjectContext } from '../../project/context.ts';
import { type EventWith, eventWith } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';
import { text } from '../fields.ts';
import { rankingJob } from './ranking-job.ts';
import { sheet } from './sheet.ts';

/** Salted with the row's id like the sheet that it replaces, so that the digest can be recomputed from the row. */
const digest = (event: EventWith<'scoreSheets'>, sheet: unknown): string => {
  const own = event.facts.scoreSheets.find(({ memberId }) => memberId === event.actor.id);
  return digestOf({ id: own?.id ?? null, sheet });
};

/** 更正客观分: only while objective scores differ, and only those items (87号令第六十四条). */
export const correctSheet = defineEvent({
  type: 'CORRECT_SHEET',
  title: { zh: '更正客观分', en: 'Correct objective scores' },
  roles: ['expert', 'rep'],
  optional: true,
  data: z.strictObject({ sheet, reason: text('更正理由', 'Reason', 500) }),
  needs: ['scoreSheets'],
  clause: { zh: '财政部令第87号第六十四条', en: 'Ministry of Finance Order 87 Art. 64' },
  recorded: ({ data, event }) => ({
    reason: data.reason,
    digest: digest(eventWith(event, 'scoreSheets'), data.sheet),
  }),
  rows: ({ data, event, context }) => {
    const { projectId, sourcing } = context as ProjectContext;
    return [
      update(
        'score_sheets',
        { projectId, round: sourcing.round, memberId: event.actor.id },
        {
          scores: data.sheet,
          digest: digest(eventWith(event, 'scoreSheets'), data.sheet),
          submittedAt: event.at,
        },
      ),
    ];
  },
  jobs: rankingJob,
});
