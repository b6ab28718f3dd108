import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { PanelMember, ProjectContext } from '../../project/context.ts';
import { insert, update } from '../../project/rows.ts';
import { choice, flag, instant, list, ref, text } from '../fields.ts';

/** 组建评审小组: the whole panel is named; who is no longer on it has left it for this round. */
export const formPanel = defineEvent({
  type: 'FORM_PANEL',
  title: { zh: '组建评审小组', en: 'Form the panel' },
  roles: ['officer', 'agency'],
  data: z.strictObject({
    members: list(
      '成员',
      'Members',
      z.strictObject({
        userId: ref('人员', 'Person', 'person:panel', { fills: { name: 'name', employer: 'employer' } }),
        name: text('姓名', 'Name', 60),
        kind: choice('身份', 'Kind', {
          expert: { zh: '评审专家', en: 'expert' },
          rep: { zh: '采购人代表', en: 'buyer’s representative' },
        }),
        chair: flag('组长', 'Chair'),
        employer: text('工作单位', 'Employer', 120).optional(),
      }),
      1,
      15,
    ),
    drawnAt: instant('抽取时间', 'Drawn at'),
    seed: text('抽取记录', 'Record of the draw', 200).optional(),
    remote: flag('异地评审', 'Remote evaluation').optional(),
  }),
  clause: {
    zh: '《政府采购法实施条例》第三十九条；财政部令第87号第四十七条',
    en: 'Implementing Regulation Art. 39; Ministry of Finance Order 87 Art. 47',
  },
  rows: ({ data, context, before }) => {
    const { projectId, sourcing } = context as ProjectContext;
    const earlier = new Set((before as ProjectContext).sourcing.panel.map(({ userId }) => userId));
    const now = new Map(sourcing.panel.map((member: PanelMember) => [member.userId, member]));
    const of = (userId: string) => ({ projectId, round: sourcing.round, userId });
    return [
      ...data.members.map(({ userId, name, kind, chair, employer }) =>
        earlier.has(userId)
          ? update('panel_members', of(userId), { name, kind, chair, employer: employer ?? null })
          : insert('panel_members', {
              id: now.get(userId)?.id,
              ...of(userId),
              name,
              kind,
              chair,
              employer: employer ?? null,
              status: 'serving',
            }),
      ),
      ...[...earlier]
        .filter((userId) => !now.has(userId))
        .map((userId) => update('panel_members', of(userId), { status: 'recused', reason: '改组' })),
    ];
  },
});
