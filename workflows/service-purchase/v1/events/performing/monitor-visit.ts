import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { day, text } from '../fields.ts';

/** The buyer looks at the service on the spot (履约检查); asked for where an abnormally low price won. */
export const monitorVisit = defineEvent({
  type: 'MONITOR_VISIT',
  title: { zh: '登记履约检查', en: 'Record a monitoring visit' },
  roles: ['officer', 'acceptor'],
  data: z.strictObject({
    visitedOn: day('检查日期', 'Visited on'),
    findings: text('检查情况', 'Findings'),
  }),
  clause: cite('lowPrice2'),
  documents: [{ zh: '履约检查记录', en: 'record of the visit' }],
});
