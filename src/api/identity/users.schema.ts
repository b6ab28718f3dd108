import { z } from 'zod';
import { type Role, roles } from '../../../workflows/kit/actor.ts';
import { idParams, line, search } from '../../shared/fields.ts';
import { pageQuery } from '../http/page.ts';

export const password = z
  .string()
  .min(12, '密码至少 12 个字符 | A password has at least 12 characters')
  .max(1000);

const fields = {
  name: line(120),
  email: z.email().max(254),
  password,
  bodyId: z.uuid(),
  organisationId: z.uuid(),
  employer: line(200),
};

export const newUser = z.strictObject({
  login: z
    .string()
    .regex(
      /^[\p{L}\p{N}._@+-]{1,100}$/u,
      '登录名只能含文字、数字和 . _ @ + - | A login has letters, digits and . _ @ + - only',
    ),
  name: fields.name,
  email: fields.email.optional(),
  password: fields.password.optional(),
  bodyId: fields.bodyId.optional(),
  organisationId: fields.organisationId.optional(),
  employer: fields.employer.optional(),
  language: z.enum(['zh', 'en']).default('zh'),
});

export const userChange = z.strictObject({
  name: fields.name.optional(),
  email: fields.email.nullable().optional(),
  password: fields.password.optional(),
  bodyId: fields.bodyId.nullable().optional(),
  organisationId: fields.organisationId.nullable().optional(),
  employer: fields.employer.nullable().optional(),
  language: z.enum(['zh', 'en']).optional(),
  active: z.boolean().optional(),
});

export const userList = z.strictObject({
  ...pageQuery,
  q: search,
  bodyId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
});

/** `supplier` is held through an organisation, `system` only by the engine: neither can be granted. */
const grantable = (Object.keys(roles) as Role[]).filter((role) => role !== 'supplier' && role !== 'system');

const role = z.enum(grantable as [Role, ...Role[]]);

export const newGrant = z.strictObject({ role, bodyId: z.uuid(), projectId: z.uuid().optional() });

export const grantQuery = newGrant;

export const userParams = idParams;
