import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** The leader suspends the project (暂停): internal clocks stand still, statutory ones run on. */
export const suspend = defineEvent({
  type: 'SUSPEND',
  title: { zh: '暂停项目', en: 'Suspend the project' },
  roles: ['leader'],
  dangerous: true,
  data: z.strictObject({ reason: text('暂停原因', 'Reason') }),
  clause: {
    zh: '内部管理规定：分管领导可以暂停项目；法定期限继续计算',
    en: 'internal measures: the leader may suspend a project; statutory periods run on',
  },
  whileHeld: true,
  documents: [{ zh: '暂停决定', en: 'decision to suspend' }],
});
