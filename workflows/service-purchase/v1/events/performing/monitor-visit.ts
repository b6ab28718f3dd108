import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { papersOf } from '../../contract/papers.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, newId } from '../../project/rows.ts';
import { day, list, ref, text } from '../fields.ts';

/** The buyer looks at the service on the spot (履约检查); asked for where an abnormally low price won. */
export const monitorVisit = defineEvent({
  type: 'MONITOR_VISIT',
  title: { zh: '登记履约检查', en: 'Record a monitoring visit' },
  roles: ['officer', 'acceptor'],
  data: z.strictObject({
    visitedOn: day('检查日期', 'Visited on'),
    findings: text('检查情况', 'Findings'),
    documents: list('检查材料', 'Papers', ref('文件', 'Document', 'document'), 0, 50).optional(),
  }),
  needs: ['namedDocuments'],
  clause: cite('lowPrice2'),
  documents: [{ zh: '履约检查记录', en: 'record of the visit' }],
  recorded: ({ data, event }) => ({ ...data, ...papersOf(eventWith(event, 'namedDocuments')) }),
  rows: ({ data, event, context }) => [
    insert('monitoring_visits', {
      id: newId(event),
      projectId: (context as ProjectContext).projectId,
      visitedOn: data.visitedOn,
      findings: data.findings,
      documents: papersOf(eventWith(event, 'namedDocuments')).documents ?? [],
      at: event.at,
      actorId: event.actor.id,
    }),
  ],
});
