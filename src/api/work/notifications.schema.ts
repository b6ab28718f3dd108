import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { yesNo } from '../../shared/fields.ts';
import { bilingual, field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const notificationsList = listOf({
  id: { by: sql`n.id`, as: 'uuid' },
  usual: '-at',
  orders: {
    at: { by: sql`n.created_at`, as: 'timestamptz', title: { zh: '时间', en: 'when' } },
    kind: { by: sql`m.kind`, as: 'text', title: { zh: '类型', en: 'kind' } },
  },
});
export const notificationList = z.strictObject({
  ...notificationsList.query,
  unread: field(yesNo, '只看未读', 'Only what was not read yet'),
});

export const notification = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    kind: field(z.string(), '类型', 'Kind: reminder, escalation, copy, urge and others'),
    role: field(z.string().nullable(), '因何职责', 'The role for which one was told; null: by name'),
    caseId: field(z.uuid().nullable(), '事项记录号', 'Case, by id'),
    caseName: field(z.string().nullable(), '事项', 'Case'),
    subject: field(bilingual, '主题', 'Subject'),
    text: field(bilingual, '正文', 'Text'),
    link: field(z.string(), '链接', 'Where it is read'),
    at: field(instant, '时间', 'At'),
    readAt: field(instant.nullable(), '阅读时间', 'Read at'),
  })
  .meta({ id: 'Notification' });

const unread = field(z.int(), '未读数', 'How many are not read yet');
export const notificationPage = z.object({
  items: z.array(notification),
  next: z.string().nullable(),
  total: z.int().optional(),
  unread,
});
export const allRead = z.object({ read: field(z.int(), '本次标为已读', 'Marked as read now'), unread });
export const oneRead = z.object({ id: z.uuid(), unread });

export const deliveriesList = listOf({
  id: { by: sql`(d.effect_id || ' ' || d.channel || ' ' || d.recipient)`, as: 'text' },
  usual: '-at',
  orders: {
    at: { by: sql`d.at`, as: 'timestamptz', title: { zh: '时间', en: 'when' } },
    channel: { by: sql`d.channel`, as: 'text', title: { zh: '渠道', en: 'channel' } },
    result: { by: sql`d.result`, as: 'text', title: { zh: '结果', en: 'result' } },
  },
});
export const deliveryList = z.strictObject(deliveriesList.query);

export const delivery = z
  .object({
    channel: field(z.string(), '渠道', 'Channel'),
    recipient: field(z.string(), '接收人', 'Account, address or webhook'),
    recipientName: field(z.string().nullable(), '接收人姓名', 'Name of the recipient'),
    kind: field(z.string(), '类型', 'Kind'),
    subject: field(z.string().nullable(), '主题', 'Subject'),
    at: field(instant, '时间', 'At'),
    result: field(z.string(), '结果', 'Result'),
    detail: field(z.string().nullable(), '详情', 'Detail; nothing while it is on its way'),
  })
  .meta({ id: 'Delivery' });

export const feedQuery = z.strictObject({
  after: field(
    z
      .string()
      .regex(
        /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,9})?$/,
        '应为上一页给出的 next | Must be the `next` of the page before',
      )
      .optional(),
    '上一页给出的 next，为空则从头',
    'The `next` of the page before; empty or absent: from the start',
  ),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const feedEntry = z
  .object({
    instanceId: field(z.uuid(), '事项记录号', 'Case, by id'),
    instanceName: field(z.string().nullable(), '事项', 'Case'),
    workflow: field(z.string(), '流程', 'Workflow'),
    seq: field(z.int(), '步骤序号', 'Number of the step'),
    type: field(z.string(), '事项类型', 'Type of the event'),
    role: field(z.string(), '角色', 'Role'),
    at: field(instant, '时间', 'At'),
    from: field(z.array(z.string()), '原环节', 'From'),
    to: field(z.array(z.string()), '新环节', 'To'),
    stage: field(z.string(), '阶段', 'Stage'),
    hash: field(z.string(), '校验值', 'Hash of the event'),
  })
  .meta({ id: 'FeedEntry' });

export const feedPage = z.object({
  items: z.array(feedEntry),
  next: field(z.string().nullable(), '下一页的 after', 'Where to go on; the same again while nothing is new'),
});
