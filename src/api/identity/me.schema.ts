import { z } from 'zod';
import { bilingual, instant } from '../http/answer.schema.ts';
import { grant, language, password } from './users.schema.ts';

export const newPassword = z.strictObject({
  current: z.string().min(1).max(1000).meta({ title: '原密码', en: 'The current password' }),
  password,
});

export const credentials = z.strictObject({
  login: z.string().min(1).max(200).meta({ title: '登录名', en: 'Login' }),
  password: z.string().min(1).max(1000).meta({ title: '密码', en: 'Password' }),
});

const identity = {
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  kind: z
    .enum(['person', 'key'])
    .meta({ title: '本人登录还是密钥', en: 'Signed in, or a key that acts for them' }),
  language,
  bodyId: z.uuid().nullable(),
  bodyName: z.string().nullable().meta({ title: '所在单位', en: 'The body that keeps the account' }),
  organisationId: z.uuid().nullable(),
  organisationName: z.string().nullable().meta({ title: '所代表的社会组织', en: 'Acts for' }),
  administrator: z.boolean().meta({
    title: '是否不限单位的系统管理员',
    en: 'Administrator of everything, not of one branch only',
  }),
  grants: z.array(grant),
  menu: z
    .array(
      z.object({
        id: z.string(),
        title: bilingual,
        entries: z.array(z.object({ id: z.string(), title: bilingual })),
      }),
    )
    .meta({ title: '按职责可用的菜单', en: 'What the console offers to these roles' }),
};

export const me = z.object(identity).meta({ id: 'Me' });
export type Me = z.infer<typeof me>;

export const session = z
  .object({ ...identity, expiresAt: instant.meta({ title: '登录有效至', en: 'Signed in until' }) })
  .meta({ id: 'Session' });

export const currentSession = z
  .object({
    me: me.nullable().meta({ title: '本人；未登录为空', en: 'Who is signed in; null: nobody' }),
    firstRun: z.boolean().meta({ title: '系统中还没有人', en: 'There is nobody in the system yet' }),
  })
  .meta({ id: 'CurrentSession' });
