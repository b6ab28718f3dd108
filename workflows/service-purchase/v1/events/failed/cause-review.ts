import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { update } from '../../project/rows.ts';
import { flag, text } from '../fields.ts';

/** 原因论证: were the documents at fault, or merely too few suppliers? */
export const causeReview = defineEvent({
  type: 'CAUSE_REVIEW',
  title: { zh: '论证废标原因', en: 'Review the cause of failure' },
  roles: ['reviewer'],
  data: z.strictObject({
    documentsSound: flag('采购文件没有不合理条款且程序合法', 'Documents and procedure were sound'),
    finding: text('论证意见', 'Finding'),
  }),
  clause: { zh: '财政部令第87号第四十三条', en: 'Ministry of Finance Order 87 Art. 43' },
  documents: [{ zh: '废标原因论证', en: 'review of the cause' }],
  // However it failed, nobody can bid any more.
  rows: ({ context }) => [update('projects', { id: context.projectId }, { openForBidsUntil: null })],
});
