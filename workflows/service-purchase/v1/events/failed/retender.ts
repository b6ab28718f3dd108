import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';
import { failureRows } from './failure-rows.ts';

/** 重新采购: with a new round of the same method. */
export const retender = defineEvent({
  type: 'RETENDER',
  title: { zh: '重新组织采购', en: 'Tender again' },
  roles: ['officer'],
  data: z.strictObject({ changes: text('采购文件的修改', 'What changes in the documents') }),
  clause: { zh: '《政府采购法》第三十七条', en: 'Government Procurement Law Art. 37' },
  rows: (outcome) => failureRows(outcome),
});
