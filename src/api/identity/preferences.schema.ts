import { z } from 'zod';
import { language } from './users.schema.ts';

const enabled = z.boolean().meta({ title: '是否启用', en: 'Whether it is used' });

const robot = z.strictObject({
  enabled,
  address: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional()
    .meta({
      title: '机器人地址，不填则沿用',
      en: 'Address of the robot; leave it out to keep the one on file',
    }),
  secret: z
    .string()
    .max(200)
    .optional()
    .meta({ title: '钉钉加签密钥', en: 'Secret that DingTalk signs with' }),
});

export const preferencesChange = z.strictObject({
  language: language.optional(),
  mail: z.strictObject({ enabled }).optional(),
  wecom: robot.optional(),
  dingtalk: robot.optional(),
});

const robotInUse = z.object({
  enabled,
  host: z.string().nullable().meta({
    title: '机器人所在主机（地址含密钥，不全部显示）',
    en: 'Host of the robot; the whole address holds its key and is never shown',
  }),
  signed: z.boolean().meta({ title: '是否加签', en: 'Whether messages are signed' }),
});

export const preferences = z
  .object({
    language,
    inApp: z.object({ enabled: z.literal(true) }).meta({ title: '站内信', en: 'In-app inbox' }),
    mail: z.object({ enabled, address: z.string().nullable() }).meta({ title: '电子邮件', en: 'E-mail' }),
    wecom: robotInUse.meta({ title: '企业微信机器人', en: 'WeCom robot' }),
    dingtalk: robotInUse.meta({ title: '钉钉机器人', en: 'DingTalk robot' }),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof preferences>;
