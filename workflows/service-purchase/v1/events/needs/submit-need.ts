import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { insert, newId } from '../../project/rows.ts';
import { category, day, text, whole } from '../fields.ts';

/** 提交需求: one employees' need (职工需求) comes in. */
export const submitNeed = defineEvent({
  type: 'SUBMIT_NEED',
  title: { zh: '提交需求', en: 'Submit a need' },
  roles: ['beneficiary', 'officer'],
  optional: true,
  data: z.strictObject({
    title: text('需求', 'Need', 120),
    category: category(),
    headcount: whole('涉及人数', 'Employees concerned', 1, 1_000_000),
    raisedOn: day('提出日期', 'Raised on'),
    source: text('来源', 'Source', 120),
    unit: text('单位', 'Work unit', 120).optional(),
    district: text('区域', 'District', 120).optional(),
    detail: text('说明', 'Detail').optional(),
  }),
  clause: {
    zh: '《实施方案》二.4：广泛收集、分类梳理职工需求',
    en: 'Scheme II.4: gather employees’ needs widely and sort them',
  },
  documents: [{ zh: '需求清单', en: 'list of needs' }],
  rows: ({ data, event, context }) => [
    insert('needs', {
      id: newId(event),
      bodyId: context.bodyId,
      projectId: context.projectId,
      category: data.category,
      title: data.title,
      detail: data.detail ?? null,
      source: data.source,
      unit: data.unit ?? null,
      district: data.district ?? null,
      headcount: data.headcount,
      raisedOn: data.raisedOn,
      createdAt: event.at,
      createdBy: event.actor.id,
    }),
  ],
});
