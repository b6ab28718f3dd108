import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../project/context.ts';
import { newId, notice } from '../../project/rows.ts';
import { month, text } from '../fields.ts';

/** 公开采购意向, or the reason why it is waived (不可预见的紧急需要, 限额以下). */
export const publishIntent = defineEvent({
  type: 'PUBLISH_INTENT',
  title: { zh: '公开采购意向', en: 'Publish the intention' },
  roles: ['officer'],
  data: z.strictObject({
    waived: text('不公开的理由', 'Reason for not publishing').optional(),
    expectedMonth: month('预计采购月份', 'Expected month').optional(),
  }),
  clause: { zh: '财库〔2020〕10号：采购意向公开', en: 'Caiku [2020] 10: publication of intentions' },
  documents: [{ zh: '采购意向公告', en: 'intention notice' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    const { initiation, category } = outcome.context as ProjectContext;
    if (data.waived) return [];
    return [
      notice(outcome, {
        id: newId(event),
        kind: 'intention',
        title: '采购意向公告',
        content: { budget: initiation?.budget, category, expectedMonth: data.expectedMonth ?? null },
      }),
    ];
  },
});
