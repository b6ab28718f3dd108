import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 退回采购文件: the requirements are set anew. */
export const returnDocs = defineEvent({
  type: 'RETURN_DOCS',
  title: { zh: '退回采购文件', en: 'Return the documents' },
  roles: ['reviewer'],
  optional: true,
  data: z.strictObject({ reason: text('退回理由', 'Reason') }),
  clause: {
    zh: '《政府采购法》第六十一条：采购文件编制与审核岗位分离',
    en: 'Government Procurement Law Art. 61: author and checker of the documents are separate',
  },
});
