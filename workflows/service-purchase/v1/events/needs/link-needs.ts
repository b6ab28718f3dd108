import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { update } from '../../project/rows.ts';
import { list, ref } from '../fields.ts';

/** 关联需求: needs that were gathered before are taken into this project. */
export const linkNeeds = defineEvent({
  type: 'LINK_NEEDS',
  title: { zh: '关联已有需求', en: 'Link existing needs' },
  roles: ['officer'],
  optional: true,
  data: z.strictObject({ needIds: list('需求', 'Needs', ref('需求', 'Need', 'need:unlinked'), 1, 500) }),
  clause: {
    zh: '《实施方案》二.4：广泛收集、分类梳理职工需求',
    en: 'Scheme II.4: gather employees’ needs widely and sort them',
  },
  // The body is part of the condition once more: another body's need stays where it is.
  rows: ({ data, context }) =>
    [...new Set(data.needIds)].map((id) =>
      update('needs', { id, bodyId: context.bodyId }, { projectId: context.projectId }),
    ),
});
