import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';

/** No more answers (截止收集意见): only then is their sum told, so that nobody can tell one by watching it move. */
export const closeOpinions = defineEvent({
  type: 'CLOSE_OPINIONS',
  title: { zh: '截止收集意见', en: 'Close the collection of opinions' },
  roles: ['acceptor'],
  optional: true,
  data: z.strictObject({}),
  clause: cite('regulation', 45),
  confirm: {
    zh: '截止后不再接受意见，验收组可以查看汇总结果。',
    en: 'No more answers are taken, and the acceptance group sees their sum.',
  },
});
