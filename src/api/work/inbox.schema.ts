import { z } from 'zod';
import { bilingual, field, instant } from '../http/answer.schema.ts';
import { clock } from '../projects/case.schema.ts';
import { kinds, urgencies } from './inbox/item.ts';

export const inboxQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  kind: field(z.enum(kinds).optional(), '种类', 'Only steps of this kind'),
  urgency: field(z.enum(urgencies).optional(), '紧急程度', 'Only steps of this urgency; counts stay whole'),
  bodyId: field(z.uuid().optional(), '采购单位', 'Body'),
  ahead: field(
    z.coerce.number().int().min(0).max(365).default(14),
    '提前显示的天数',
    'Duties that have only a day are shown so many days before it',
  ),
});

const inboxItem = z
  .object({
    kind: z.enum(kinds),
    id: z.uuid(),
    projectId: z.uuid().optional(),
    organisationId: z.uuid().optional(),
    link: field(z.string(), '链接', 'Where it is read'),
    bodyId: z.uuid(),
    bodyName: field(z.string().optional(), '采购单位名称', "The body's name, of a project"),
    title: z.string(),
    amount: field(
      z.string().nullable().optional(),
      '合同金额或者预算（元）',
      'Contract or budget in yuan; null to those outside the buyer',
    ),
    step: z.object({ id: z.string(), title: bilingual }),
    actions: field(
      z.array(z.object({ event: z.string(), title: bilingual, basis: bilingual })),
      '可办事项',
      'What can be done now',
    ),
    deadline: clock.nullable(),
    clocks: field(
      z.array(clock).optional(),
      '运行中的期限',
      'Every clock that runs in the project, nearest first',
    ),
    urgency: z.enum(urgencies),
    days: field(z.int().nullable(), '距到期天数', 'Days to the deadline, negative when it has passed'),
  })
  .meta({ id: 'InboxItem' });

const count = z.int();
export const inboxAnswer = z.object({
  serverNow: instant,
  counts: field(z.record(z.enum(urgencies), count), '各紧急程度的件数', 'Before the urgency filter'),
  groups: field(
    z.array(z.object({ id: z.enum(urgencies), title: bilingual, count })),
    '按紧急程度分组',
    'Most urgent first, before the urgency filter',
  ),
  byKind: field(z.partialRecord(z.enum(kinds), count), '各种类的件数', 'How many of each kind'),
  truncated: field(z.boolean(), '只看了最紧急的', 'Of very many projects only the most urgent are looked at'),
  items: z.array(inboxItem),
  exceptions: field(
    z.array(
      z.object({
        id: z.uuid(),
        projectId: z.uuid().nullable(),
        code: z.string(),
        sentence: bilingual,
        at: instant,
      }),
    ),
    '后台异常',
    'What the workers could not finish',
  ),
});
