import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { pageQuery } from '../http/page.ts';

export const newWebhook = z
  .strictObject({
    bodyId: z.uuid(),
    label: line(120),
    url: z.url({ protocol: /^https?$/ }).max(500),
    /** json for programs; wecom 企业微信 and dingtalk 钉钉 for group robots. */
    format: z.enum(['json', 'wecom', 'dingtalk']).default('json'),
    /** events: every event of the body's cases and those below, in order; messages: reminders and escalations. */
    sends: z.enum(['events', 'messages']).optional(),
    /** In which a robot speaks. */
    language: z.enum(['zh', 'en']).default('zh'),
    /** The 钉钉 robot's own (加签). For json one is made and shown once. */
    secret: z.string().max(200).optional(),
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

export const webhookList = z.strictObject({ ...pageQuery, bodyId: z.uuid() });

export const webhookEventList = z.strictObject({
  ...pageQuery,
  status: z.enum(['pending', 'delivered', 'dead', 'dropped']).optional(),
});

export const replay = z.strictObject({
  /** The hash of the last event that is not needed again; without it, from the very first. */
  after: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '应为事件的哈希值 | Must be the hash of an event')
    .optional(),
});
