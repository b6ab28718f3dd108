import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { list, ref, text } from '../fields.ts';

/** 审定采购文件: by somebody who did not prepare them. */
export const approveDocs = defineEvent({
  type: 'APPROVE_DOCS',
  title: { zh: '审定采购文件', en: 'Approve the documents' },
  roles: ['reviewer'],
  data: z.strictObject({
    documents: list('采购文件', 'Documents', ref('文件', 'Document', 'document'), 0, 100),
    preparedBy: text('编制人', 'Prepared by', 120),
    opinion: text('意见', 'Opinion').optional(),
  }),
  clause: {
    zh: '《政府采购法》第六十一条：采购文件编制与审核岗位分离',
    en: 'Government Procurement Law Art. 61: author and checker of the documents are separate',
  },
  documents: [{ zh: '采购文件', en: 'procurement documents' }],
});
