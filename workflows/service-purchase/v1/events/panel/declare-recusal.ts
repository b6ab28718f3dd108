import { z } from 'zod';
import type { RowWrite } from '../../../../kit/commit.ts';
import { defineEvent } from '../../../../kit/define.ts';
import { panelWithout } from '../../people/panel-draw.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, update } from '../../project/rows.ts';
import { ref, text } from '../fields.ts';
import { rankingJob } from './ranking-job.ts';

/** 回避: a member declares it, or the officer on somebody's request. */
export const declareRecusal = defineEvent({
  type: 'DECLARE_RECUSAL',
  title: { zh: '申请（决定）回避', en: 'Recusal' },
  roles: ['expert', 'rep', 'officer'],
  optional: true,
  data: z.strictObject({
    reason: text('回避事由', 'Ground'),
    member: ref(
      '应回避的成员（经办人填写）',
      'Member concerned (officer only)',
      'panel-member:serving',
    ).optional(),
  }),
  needs: ['panelDraw', 'bids'],
  asks: ({ roles }) => (roles.includes('officer') ? { required: ['member'] } : { without: ['member'] }),
  clause: {
    zh: '《政府采购法》第十二条；《政府采购法实施条例》第九条',
    en: 'Government Procurement Law Art. 12; Implementing Regulation Art. 9',
  },
  confirm: {
    zh: '回避后不得再参加本轮评审；由抽取顺序中的下一名替补，已无替补的须补充成员。',
    en: 'A recused member takes no further part in this round; the next drawn takes the seat; where nobody is left the panel must be supplemented.',
  },
  jobs: rankingJob,
  rows: ({ data, event, context, before }) => {
    const { projectId, sourcing } = context as ProjectContext;
    const gone = data.member ?? event.actor.id;
    const of = (userId: string) => ({ projectId, round: sourcing.round, userId });
    const { joined } = panelWithout(
      { context: before as ProjectContext, event: eventWith(event, 'bids', 'panelDraw') },
      gone,
    );
    const chairs = new Set(
      (before as ProjectContext).sourcing.panel.flatMap(({ userId, chair }) => (chair ? [userId] : [])),
    );
    return [
      update('panel_members', of(gone), { status: 'recused', reason: data.reason }),
      ...sourcing.panel.flatMap(({ id, userId, kind, chair }): RowWrite[] => {
        if (userId === joined?.userId) {
          const { name, employer } = joined;
          return [
            insert('panel_members', { id, ...of(userId), name, kind, chair, employer, status: 'serving' }),
          ];
        }
        return chair && !chairs.has(userId) ? [update('panel_members', of(userId), { chair })] : [];
      }),
    ];
  },
});
