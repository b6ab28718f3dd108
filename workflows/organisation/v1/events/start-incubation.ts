import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, text } from '../../../kit/fields.ts';
import { update } from '../../../kit/rows.ts';
import { clauses } from '../clauses.ts';

/** The union takes it into incubation (进入孵化): people, money, premises. It is union-led from now on when it bids. */
export const startIncubation = defineEvent({
  type: 'START_INCUBATION',
  title: { zh: '开始孵化', en: 'Start the incubation' },
  roles: ['officer', 'leader'],
  data: z.strictObject({
    on: day('开始日期', 'First day'),
    support: text('支持内容（人员、资金、场所）', 'Support: people, money, premises'),
  }),
  clause: clauses.incubation,
  optional: true,
  documents: [{ zh: '孵化协议', en: 'incubation agreement' }],
  rows: ({ instanceId, event }) => [
    update('organisations', { id: instanceId }, { unionLed: true, updatedAt: event.at }),
  ],
});
