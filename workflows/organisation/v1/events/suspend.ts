import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { ref, text } from '../../../kit/fields.ts';
import { cite } from '../../../rules/clauses.ts';
import { standingRow } from '../standing.ts';

/** Suspended in the ledger (暂停): by the leader with a reason, or by the system when a project was graded 差. */
export const suspend = defineEvent({
  type: 'SUSPEND',
  title: { zh: '暂停', en: 'Suspend' },
  roles: ['leader', 'system'],
  dangerous: true,
  data: z.strictObject({
    reason: text('原因', 'Reason'),
    projectId: ref('依据的项目', 'Project that gave rise to it', 'project').optional(),
  }),
  clause: cite('performance10'),
  confirm: {
    zh: '暂停后定期联系停止计时，示范资格取消；恢复须由分管领导决定。',
    en: 'Contact is no longer chased and demonstration status ends; only the leader restores.',
  },
  documents: [{ zh: '暂停决定', en: 'decision to suspend' }],
  rows: (outcome) => [standingRow(outcome)],
});
