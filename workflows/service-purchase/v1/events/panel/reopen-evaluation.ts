import { defineEvent } from '../../../../kit/define.ts';
import { panelAfterReopening } from '../../people/reopening.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, update } from '../../project/rows.ts';
import { reopeningForm } from './reopen-evaluation.form.ts';

/** 重新评审: only on the listed grounds, by the members concerned; the earlier working stays on record. */
export const reopenEvaluation = defineEvent({
  ...reopeningForm,
  title: { zh: '组织重新评审', en: 'Evaluate again' },
  roles: ['officer', 'agency'],
  dangerous: true,
  needs: ['panelDraw', 'bids'],
  clause: {
    zh: '财政部令第87号第六十四条、第六十七条',
    en: 'Ministry of Finance Order 87 Art. 64, 67',
  },
  confirm: {
    zh: '原排序作废并留存；重新评审改变评审结果的，须书面报告财政部门。',
    en: 'The ranking is void and kept on record; a changed result is reported to the finance department.',
  },
  documents: [{ zh: '重新评审记录', en: 'record of the re-evaluation' }],
  rows: ({ event, context, before }) => {
    const { projectId, sourcing } = context as ProjectContext;
    const { gone, joined } = panelAfterReopening({
      context: before as ProjectContext,
      event: eventWith(event, 'bids', 'panelDraw'),
    });
    const of = (userId: string) => ({ projectId, round: sourcing.round, userId });
    const now = new Map(sourcing.panel.map((member) => [member.userId, member]));
    return [
      ...gone.map((userId) => update('panel_members', of(userId), { status: 'recused' })),
      ...joined.map(({ userId, name, employer }) => {
        const { id, kind, chair } = now.get(userId) ?? { id: null, kind: 'expert', chair: false };
        return insert('panel_members', {
          id,
          ...of(userId),
          name,
          kind,
          chair,
          employer,
          status: 'serving',
        });
      }),
    ];
  },
});
