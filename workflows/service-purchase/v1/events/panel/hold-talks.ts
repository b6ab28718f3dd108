import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert } from '../../project/rows.ts';
import { choice, list, oneEach, ref, text } from '../fields.ts';

/** What talks may change: nothing else of the documents is open to them. */
export const changeableParts = {
  technical: { zh: '技术要求', en: 'technical requirements' },
  service: { zh: '服务要求', en: 'service requirements' },
  contract: { zh: '合同草案条款', en: 'terms of the draft contract' },
} as const;

const talk = z.strictObject({
  bidId: ref('响应文件', 'Bid', 'bid:running'),
  summary: text('磋商（谈判）情况', 'What was talked about', 4000),
});

const change = z.strictObject({
  part: choice('变动的部分', 'Part', changeableParts),
  text: text('变动后的内容', 'As it now reads', 4000),
});

/** 磋商（谈判）记录: one round, in which the panel speaks with every supplier by itself. */
export const holdTalks = defineEvent({
  type: 'HOLD_TALKS',
  title: { zh: '记录一轮磋商（谈判）', en: 'Record a round of talks' },
  roles: ['expert', 'rep'],
  data: z.strictObject({
    talks: oneEach('与各供应商磋商（谈判）的情况', 'The talk with each supplier', 'bidId', talk),
    changes: list('实质性变动', 'Substantive changes', change, 0, 50).optional(),
  }),
  clause: {
    zh: '财库〔2014〕214号第十九条、第二十条；财政部令第74号第三十一条、第三十二条',
    en: 'Caiku [2014] 214 Arts 19, 20; Ministry of Finance Order 74 Arts 31, 32',
  },
  confirm: {
    zh: '每家供应商只能看到与自己的磋商（谈判）情况；变动经采购人代表确认后同时告知所有参加的供应商。',
    en: 'Each supplier reads its own talk only; changes are told to all of them at once when the buyer’s representative has agreed.',
  },
  documents: [{ zh: '磋商（谈判）记录', en: 'record of the talks' }],
  rows: ({ data, event, context }) => {
    const { projectId, sourcing } = context as ProjectContext;
    return data.talks.map(({ bidId, summary }) =>
      insert('talks', {
        projectId,
        round: sourcing.round,
        number: sourcing.talks.rounds,
        bidId,
        summary,
        changes: data.changes ?? [],
        at: event.at,
      }),
    );
  },
});
