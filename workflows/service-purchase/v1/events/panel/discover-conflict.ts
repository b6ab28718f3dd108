import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { rankWithout } from '../../bids/what-if-member.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';
import { ref, text } from '../fields.ts';

/** 评审后发现应当回避: the ranking is computed without the member, and the record says whether the winner changes. */
export const discoverConflict = defineEvent({
  type: 'DISCOVER_CONFLICT',
  title: { zh: '登记评审后发现的回避情形', en: 'Record a conflict found after the ranking' },
  roles: ['officer', 'auditor', 'regulator'],
  optional: true,
  data: z.strictObject({
    member: ref('成员', 'Member', 'panel-member:scored'),
    ground: text('回避事由', 'Ground', 1000),
    evidence: text('证据来源', 'Evidence', 1000),
  }),
  needs: ['bids', 'scoreSheets'],
  clause: {
    zh: '《政府采购法》第十二条；财政部令第87号第六十七条',
    en: 'Government Procurement Law Art. 12; Ministry of Finance Order 87 Art. 67',
  },
  confirm: {
    zh: '登记后即测算去除该成员评分的排序；中标（成交）候选人因此变化的，须重新评审后才能定标。',
    en: 'The ranking is computed without the member; if the winner changes, nobody is chosen before a re-evaluation.',
  },
  documents: [{ zh: '回避情形核查记录', en: 'record of the conflict' }],
  recorded: ({ data, event, before }) => ({
    ...data,
    without: rankWithout(before as ProjectContext, eventWith(event, 'bids', 'scoreSheets'), data.member),
  }),
  follows: ({ data, event, before }) => {
    const { winnerBefore, winnerAfter, changesWinner } = rankWithout(
      before as ProjectContext,
      eventWith(event, 'bids', 'scoreSheets'),
      data.member,
    );
    const nameOf = (id: string | null, tied: string) =>
      eventWith(event, 'bids').facts.bids.find((bid) => bid.id === id)?.organisationName ?? tied;
    return [
      changesWinner
        ? {
            zh: `去除该成员评分后，第一名由${nameOf(winnerBefore, '—')}变为${nameOf(winnerAfter, '并列')}，须重新评审。`,
            en: `Without this member the first place goes from ${nameOf(winnerBefore, '—')} to ${nameOf(winnerAfter, 'a tie')}: evaluate again.`,
          }
        : {
            zh: `去除该成员评分后，第一名仍为${nameOf(winnerAfter, '—')}。`,
            en: `Without this member the first place stays with ${nameOf(winnerAfter, '—')}.`,
          },
    ];
  },
  rows: ({ data, context }) => {
    const { projectId, sourcing } = context as ProjectContext;
    return [
      update(
        'panel_members',
        { projectId, round: sourcing.round, userId: data.member },
        { reason: `评审后发现：${data.ground}` },
      ),
    ];
  },
});
