import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

const label = line(120).meta({ title: '用途', en: 'What it is for' });

export const newKey = z.strictObject({
  userId: z.uuid().optional().meta({
    title: '密钥代表谁，默认本人',
    en: 'Whose powers the key has; by default one’s own',
  }),
  label,
  expiresAt: z.iso.datetime({ offset: true }).optional().meta({ title: '到期时间', en: 'Expires at' }),
});

export const keys = listOf({
  id: { by: sql`k.id`, as: 'text' },
  usual: '-created',
  orders: {
    created: { by: sql`k.created_at`, as: 'timestamptz', title: { zh: '创建时间', en: 'when made' } },
    label: { by: sql`k.label`, as: 'text', title: { zh: '用途', en: 'what it is for' } },
    expires: { by: sql`k.expires_at`, as: 'timestamptz', title: { zh: '到期时间', en: 'when it expires' } },
  },
});

export const keyList = z.strictObject({
  ...keys.query,
  userId: z.uuid().optional().meta({ title: '谁的密钥，默认本人', en: 'Whose keys; by default one’s own' }),
});

export const keyParams = z.object({ id: z.string().max(64) });

const shown = {
  id: z.string(),
  label,
  userId: z.uuid(),
  userName: z.string().meta({ title: '代表谁', en: 'Acts as' }),
  createdAt: instant.meta({ title: '创建时间', en: 'Made at' }),
  expiresAt: instant.nullable().meta({ title: '到期时间', en: 'Expires at' }),
  revokedAt: instant.nullable().meta({ title: '停用时间', en: 'Revoked at' }),
};

export const keyAnswer = z.object(shown).meta({ id: 'Key' });
export type KeyAnswer = z.infer<typeof keyAnswer>;

export const madeKey = z
  .object({
    ...shown,
    secret: z.string().nullable().meta({
      title: '密钥的秘密部分，只给出一次；重发请求得到的为空',
      en: 'Shown this once; null in the answer to a repeated request',
    }),
  })
  .meta({ id: 'MadeKey' });
