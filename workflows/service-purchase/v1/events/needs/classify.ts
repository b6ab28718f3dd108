import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { insert, newId, update } from '../../project/rows.ts';
import { category, list, ref, text } from '../fields.ts';

/** 分类梳理: needs that belong together form groups; the project takes its category from them. */
export const classify = defineEvent({
  type: 'CLASSIFY',
  title: { zh: '分类梳理需求', en: 'Classify the needs' },
  roles: ['officer'],
  data: z.strictObject({
    category: category(),
    summary: text('梳理情况', 'Summary'),
    groups: list(
      '需求分组',
      'Groups',
      z.strictObject({
        title: text('组名', 'Group', 120),
        category: category(),
        needIds: list('需求', 'Needs', ref('需求', 'Need', 'need:sortable'), 1, 500),
      }),
      0,
      15,
    ).optional(),
  }),
  clause: {
    zh: '《实施方案》二.4：广泛收集、分类梳理职工需求',
    en: 'Scheme II.4: gather employees’ needs widely and sort them',
  },
  documents: [{ zh: '需求清单', en: 'list of needs' }],
  rows: ({ data, event, context }) => [
    update('projects', { id: context.projectId }, { category: data.category }),
    ...(data.groups ?? []).flatMap((group, n) => [
      insert('need_groups', {
        id: newId(event, n),
        bodyId: context.bodyId,
        title: group.title,
        category: group.category,
        createdAt: event.at,
        createdBy: event.actor.id,
      }),
      ...group.needIds.map((id) =>
        update(
          'needs',
          { id, bodyId: context.bodyId },
          { groupId: newId(event, n), category: group.category },
        ),
      ),
    ]),
  ],
});
