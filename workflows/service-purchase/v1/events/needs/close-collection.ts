import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';

/** 征集截止: the officer ends the round before its day. */
export const closeCollection = defineEvent({
  type: 'CLOSE_COLLECTION',
  title: { zh: '结束需求征集', en: 'Close the collection of needs' },
  roles: ['officer'],
  optional: true,
  data: z.strictObject({}),
  clause: {
    zh: '《实施方案》二.4：广泛收集、分类梳理职工需求',
    en: 'Scheme II.4: gather employees’ needs widely and sort them',
  },
});
