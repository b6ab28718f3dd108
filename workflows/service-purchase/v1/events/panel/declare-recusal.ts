import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../context.ts';
import { update } from '../../rows.ts';
import { text } from '../fields.ts';
import { rankingJob } from './ranking-job.ts';

/** 回避: a member declares it, or the officer on somebody's request. */
export const declareRecusal = defineEvent({
  type: 'DECLARE_RECUSAL',
  title: { zh: '申请（决定）回避', en: 'Recusal' },
  roles: ['expert', 'rep', 'officer'],
  optional: true,
  data: z.strictObject({
    reason: text('回避事由', 'Ground'),
    member: text('应回避的成员（经办人填写）', 'Member concerned (officer only)', 60).optional(),
  }),
  clause: {
    zh: '《政府采购法》第十二条；《政府采购法实施条例》第九条',
    en: 'Government Procurement Law Art. 12; Implementing Regulation Art. 9',
  },
  confirm: {
    zh: '回避后不得再参加本轮评审；人数不足时须补充成员。',
    en: 'A recused member takes no further part in this round; a panel that is too small must be supplemented.',
  },
  jobs: rankingJob,
  rows: ({ data, event, context }) => {
    const { projectId, sourcing } = context as ProjectContext;
    return [
      update(
        'panel_members',
        { projectId, round: sourcing.round, userId: data.member ?? event.actor.id },
        { status: 'recused', reason: data.reason },
      ),
    ];
  },
});
