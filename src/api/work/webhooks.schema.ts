import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const newWebhook = z
  .strictObject({
    bodyId: z.uuid(),
    label: line(120),
    url: z.url({ protocol: /^https?$/ }).max(500),
    format: field(
      z.enum(['json', 'wecom', 'dingtalk']).default('json'),
      '格式：程序用 json，群机器人用企业微信、钉钉',
      'json for programs; wecom and dingtalk for group robots',
    ),
    sends: field(
      z.enum(['events', 'messages']).optional(),
      '发送内容：全部事项，或者提醒和上报',
      'events: every event of the body’s cases and those below, in order; messages: reminders and escalations',
    ),
    language: field(z.enum(['zh', 'en']).default('zh'), '机器人所用语言', 'In which a robot speaks'),
    secret: field(
      z.string().max(200).optional(),
      '钉钉机器人的加签密钥',
      'The DingTalk robot’s own; for json one is made and shown once',
    ),
  })
  .superRefine(({ format, sends, secret }, context) => {
    if (format !== 'json' && sends === 'events') {
      context.addIssue({
        code: 'custom',
        path: ['sends'],
        message: '群机器人只接收消息 | A group robot is told messages only',
      });
    }
    if (format !== 'dingtalk' && secret !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['secret'],
        message: '只有钉钉机器人自带密钥 | Only a DingTalk robot brings its own secret',
      });
    }
  });

export const webhooksList = listOf({
  id: { by: sql`w.id`, as: 'uuid' },
  usual: 'created',
  orders: {
    created: { by: sql`w.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when made' } },
    label: { by: sql`w.label`, as: 'text', title: { zh: '名称', en: 'label' } },
  },
});
export const webhookList = z.strictObject({
  ...webhooksList.query,
  bodyId: field(z.uuid(), '采购单位', 'Body'),
});

export const webhook = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    bodyId: field(z.uuid(), '采购单位记录号', 'Body, by id'),
    bodyName: field(z.string(), '采购单位', 'Body'),
    label: field(z.string(), '名称', 'Label'),
    url: field(z.string(), '地址', 'Address; of a robot its host alone, because the rest is its key'),
    format: field(z.enum(['json', 'wecom', 'dingtalk']), '格式', 'Format'),
    sends: field(z.enum(['events', 'messages']), '发送内容', 'What it is sent'),
    language: field(z.enum(['zh', 'en']), '语言', 'Language'),
    active: field(z.boolean(), '是否启用', 'Active'),
    generation: field(z.int(), '第几次重放', 'Counts the replays'),
    createdAt: field(instant, '登记时间', 'Made at'),
  })
  .meta({ id: 'Webhook' });

export const madeWebhook = webhook.extend({
  secret: field(z.string().nullable(), '签名密钥，仅显示一次', 'Signs what is sent; shown this once'),
});

const sentStatus = z.enum(['pending', 'delivered', 'dead', 'dropped']);
export const sentEvents = listOf({
  id: {
    by: sql`(lpad(w.generation::text, 9, '0') || ' ' || w.instance_id || ' ' || lpad(w.seq::text, 9, '0'))`,
    as: 'text',
  },
  usual: 'order',
  orders: {
    order: { by: sql`w.generation`, as: 'int', title: { zh: '发送顺序', en: 'order of sending' } },
    settled: { by: sql`w.settled_at`, as: 'timestamptz', title: { zh: '送达时间', en: 'when settled' } },
    status: { by: sql`w.status`, as: 'text', title: { zh: '状态', en: 'status' } },
  },
});
export const webhookEventList = z.strictObject({
  ...sentEvents.query,
  status: field(sentStatus.optional(), '状态', 'Status'),
});

export const sentEvent = z
  .object({
    generation: field(z.int(), '第几次重放', 'Replay'),
    instanceId: field(z.uuid(), '事项记录号', 'Case, by id'),
    instanceName: field(z.string().nullable(), '事项', 'Case'),
    seq: field(z.int(), '步骤序号', 'Number of the step'),
    status: field(sentStatus, '状态', 'Status'),
    settledAt: field(instant.nullable(), '送达时间', 'Settled at'),
    detail: field(z.string().nullable(), '详情', 'Detail'),
  })
  .meta({ id: 'SentEvent' });

export const replay = z.strictObject({
  after: field(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/, '应为事件的哈希值 | Must be the hash of an event')
      .optional(),
    '已有的最后一个事件',
    'The hash of the last event that is not needed again; without it, from the very first',
  ),
});

export const replayStarted = z.object({ id: z.uuid(), generation: z.int(), after: z.string().nullable() });
