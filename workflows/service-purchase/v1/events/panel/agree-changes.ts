import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { flag, text } from '../fields.ts';

/** 确认变动: what the talks changed binds only when the buyer's representative agrees; then everybody is told at once. */
export const agreeChanges = defineEvent({
  type: 'AGREE_CHANGES',
  title: { zh: '确认磋商（谈判）的变动', en: 'Decide on the changes of the talks' },
  roles: ['rep', 'officer'],
  data: z.strictObject({
    agreed: flag('同意', 'Agreed'),
    reason: text('不同意的理由', 'Why not').optional(),
  }),
  clause: {
    zh: '财库〔2014〕214号第二十条；财政部令第74号第三十二条',
    en: 'Caiku [2014] 214 Art. 20; Ministry of Finance Order 74 Art. 32',
  },
  confirm: {
    zh: '同意后，变动成为采购文件的组成部分，并以书面形式同时告知所有参加的供应商。',
    en: 'Agreed changes become part of the documents and are told to every supplier in the talks, in writing and at once.',
  },
  rows: ({ data, event, context }) => {
    const { projectId, sourcing } = context as ProjectContext;
    const { rounds } = sourcing.talks;
    return [
      update(
        'talks',
        { projectId, round: sourcing.round, number: rounds },
        data.agreed ? { agreedAt: event.at } : { refusedAt: event.at },
      ),
    ];
  },
});
