import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 不予立项: the project ends here. */
export const reject = defineEvent({
  type: 'REJECT',
  title: { zh: '不予立项', en: 'Reject the initiation' },
  roles: ['reviewer', 'leader'],
  dangerous: true,
  data: z.strictObject({ reason: text('理由', 'Reason') }),
  clause: {
    zh: '《政府采购法实施条例》第十一条：采购人应当厉行节约，科学合理确定采购需求',
    en: 'Implementing Regulation Art. 11: needs are to be set soundly and thriftily',
  },
  confirm: { zh: '项目就此结束，不能恢复。', en: 'The project ends here and cannot be revived.' },
});
