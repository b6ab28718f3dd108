import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 退回修改: back to the author, with the reason. */
export const returnInitiation = defineEvent({
  type: 'RETURN',
  title: { zh: '退回修改', en: 'Return for changes' },
  roles: ['finance', 'reviewer', 'leader'],
  optional: true,
  data: z.strictObject({ reason: text('退回理由', 'Reason') }),
  clause: {
    zh: '《政府采购法实施条例》第十一条：采购人应当厉行节约，科学合理确定采购需求',
    en: 'Implementing Regulation Art. 11: needs are to be set soundly and thriftily',
  },
});
