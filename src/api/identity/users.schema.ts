import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Role, roles } from '../../../workflows/kit/actor.ts';
import { choice } from '../../../workflows/kit/fields.ts';
import { idParams, line, search } from '../../shared/fields.ts';
import { bilingual, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const password = z
  .string()
  .min(12, '密码至少 12 个字符 | A password has at least 12 characters')
  .max(1000)
  .meta({ title: '密码', en: 'Password' });

export const language = choice('语言', 'Language', {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
});

const fields = {
  name: line(120).meta({ title: '姓名', en: 'Name' }),
  email: z.email().max(254).meta({ title: '电子邮箱', en: 'E-mail' }),
  bodyId: z.uuid().meta({ title: '所在单位', en: 'The body that keeps the account' }),
  organisationId: z
    .uuid()
    .meta({ title: '所代表的社会组织', en: 'The organisation that the person acts for' }),
  employer: line(200).meta({ title: '工作单位', en: 'Employer' }),
};

const login = z
  .string()
  .regex(
    /^[\p{L}\p{N}._@+-]{1,100}$/u,
    '登录名只能含文字、数字和 . _ @ + - | A login has letters, digits and . _ @ + - only',
  )
  .meta({ title: '登录名', en: 'Login' });

export const newUser = z.strictObject({
  login,
  name: fields.name,
  email: fields.email.optional(),
  password: password.optional(),
  bodyId: fields.bodyId.optional(),
  organisationId: fields.organisationId.optional(),
  employer: fields.employer.optional(),
  language: language.default('zh'),
});

export const userChange = z.strictObject({
  name: fields.name.optional(),
  email: fields.email.nullable().optional(),
  password: password.optional(),
  bodyId: fields.bodyId.nullable().optional(),
  organisationId: fields.organisationId.nullable().optional(),
  employer: fields.employer.nullable().optional(),
  language: language.optional(),
  active: z
    .boolean()
    .optional()
    .meta({ title: '是否启用', en: 'Active; who is not is signed out everywhere' }),
});

export const users = listOf({
  id: { by: sql`u.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`u.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    name: { by: sql`u.name`, as: 'text', title: { zh: '姓名', en: 'name' } },
    login: { by: sql`u.login`, as: 'text', title: { zh: '登录名', en: 'login' } },
  },
});

/** `supplier` is held through an organisation, `system` only by the engine: neither can be granted. */
const { supplier: _, system: __, ...grantable } = roles;
const role = choice('职责', 'Role', grantable);

export const userList = z.strictObject({
  ...users.query,
  q: search.meta({ title: '姓名或登录名中的文字', en: 'Words in the name or the login' }),
  bodyId: fields.bodyId.optional(),
  organisationId: fields.organisationId.optional(),
  role: role.optional().meta({ title: '担任此职责', en: 'Who hold this role somewhere' }),
  active: z
    .enum(['true', 'false'])
    .optional()
    .meta({ title: '是否启用', en: 'Only active ones, or only others' }),
});

export const newGrant = z.strictObject({
  role,
  bodyId: z.uuid().meta({
    title: '在哪个单位（全零为不限单位）',
    en: 'At which body; all zeros: everywhere',
  }),
  projectId: z.uuid().optional().meta({ title: '仅限该项目', en: 'At this one project of it alone' }),
});

export const grantQuery = newGrant;

export const userParams = idParams;

export const grant = z
  .object({
    role: z.enum(Object.keys(roles) as [Role, ...Role[]]),
    title: bilingual,
    bodyId: z.uuid(),
    bodyName: z.string().nullable().meta({ title: '单位', en: 'Name of the body; null: everywhere' }),
    projectId: z.uuid().nullable(),
    projectTitle: z.string().nullable().meta({ title: '仅限项目', en: 'The one project that it is held at' }),
    grantedAt: instant.meta({ title: '授予时间', en: 'Granted at' }),
  })
  .meta({ id: 'Grant' });
export type GrantAnswer = z.infer<typeof grant>;

export const userAnswer = z
  .object({
    id: z.uuid(),
    // Held to its letters where it is given; said as it stands.
    login: z.string().meta({ title: '登录名', en: 'Login' }),
    name: fields.name,
    email: z.string().nullable().meta({ title: '电子邮箱', en: 'E-mail' }),
    bodyId: z.uuid().nullable(),
    bodyName: z.string().nullable().meta({ title: '所在单位', en: 'The body that keeps the account' }),
    organisationId: z.uuid().nullable(),
    organisationName: z.string().nullable().meta({ title: '所代表的社会组织', en: 'Acts for' }),
    employer: z.string().nullable().meta({ title: '工作单位', en: 'Employer' }),
    language,
    active: z.boolean().meta({ title: '是否启用', en: 'Active' }),
    hasPassword: z.boolean().meta({ title: '是否设有密码', en: 'Has a password' }),
    roles: z.array(grant).meta({ title: '职责', en: 'Roles' }),
    createdAt: instant.meta({ title: '登记时间', en: 'Created at' }),
  })
  .meta({ id: 'User' });
export type UserAnswer = z.infer<typeof userAnswer>;
