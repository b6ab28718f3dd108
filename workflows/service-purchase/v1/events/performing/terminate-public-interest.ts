import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { text } from '../fields.ts';
import { contractEnded } from './contract-ended.ts';

/** Going on would harm the public interest: the contract must be stopped (为公共利益终止合同). */
export const terminatePublicInterest = defineEvent({
  type: 'TERMINATE_PUBLIC_INTEREST',
  title: { zh: '因公共利益终止合同', en: 'Terminate in the public interest' },
  roles: ['leader'],
  dangerous: true,
  data: z.strictObject({
    reason: text('损害国家利益、社会公共利益的情形', 'How the public interest is harmed'),
  }),
  clause: cite('law', 50),
  confirm: {
    zh: '终止后项目转入结算；有过错的一方承担赔偿责任，双方都有过错的各自承担。',
    en: 'The project goes to settlement; the party at fault bears the damage, both where both are.',
  },
  documents: [{ zh: '终止合同决定', en: 'decision to terminate' }],
  rows: contractEnded,
});
