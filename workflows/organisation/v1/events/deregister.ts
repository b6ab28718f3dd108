import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { choice, day, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';
import { standingRow } from '../standing.ts';

export const grounds = {
  'struck-off': { zh: '登记管理机关撤销或注销登记', en: 'struck off by the registrar' },
  dissolved: { zh: '自行解散', en: 'dissolved' },
  merged: { zh: '合并、分立', en: 'merged or split' },
  withdrawn: { zh: '自愿退出联系', en: 'left of its own accord' },
  duplicate: { zh: '重复登记', en: 'entered twice' },
} as const;

/** Out of the ledger (注销): the case ends, its history stays. */
export const deregister = defineEvent({
  type: 'DEREGISTER',
  title: { zh: '注销', en: 'Deregister' },
  roles: ['leader'],
  dangerous: true,
  data: z.strictObject({
    on: day('日期', 'Day'),
    ground: choice('原因', 'Ground', grounds),
    note: text('说明', 'Note').optional(),
  }),
  clause: clauses.ledger,
  confirm: {
    zh: '注销后不能再办理任何事项，各项期限终止；台账历史保留。',
    en: 'Nothing can be done with it afterwards and its clocks end; its history is kept.',
  },
  rows: (outcome) => [standingRow(outcome)],
});
