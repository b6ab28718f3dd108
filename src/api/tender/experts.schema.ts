import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { choice } from '../../../workflows/kit/fields.ts';
import { tieKinds } from '../../../workflows/service-purchase/index.ts';
import { day, line } from '../../shared/fields.ts';
import { bilingual, dayOf, field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

const fields = field(z.array(line(60)).min(1).max(20), '评审专业', 'Fields of service');
const employer = field(line(120), '工作单位', 'Employer');
const kind = choice('利害关系', 'Kind of tie', tieKinds);

export const newExpert = z.strictObject({
  bodyId: field(z.uuid(), '建库单位', 'The body that keeps the pool'),
  userId: field(z.uuid(), '专家的账号', 'The expert’s account'),
  fields,
  employer: employer.optional(),
});

export const expertChange = z
  .strictObject({
    fields: fields.optional(),
    employer: employer.nullable().optional(),
    active: field(z.boolean().optional(), '是否在库', 'In the pool; who left is drawn no more'),
  })
  .refine((change) => Object.keys(change).length > 0, '没有要修改的内容 | There is nothing to change');

export const newTie = z.strictObject({
  organisationId: field(z.uuid(), '社会组织', 'Organisation'),
  kind,
  note: field(line(500).optional(), '说明', 'Note'),
  until: field(day.optional(), '截止日期，仍存续的不填', 'The last day of the tie; absent while it lasts'),
});

export const expertsList = listOf({
  id: { by: sql`e.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`e.created_at`, as: 'timestamptz', title: { zh: '入库时间', en: 'when entered' } },
    name: { by: sql`u.name`, as: 'text', title: { zh: '姓名', en: 'name' } },
    employer: { by: sql`e.employer`, as: 'text', title: { zh: '工作单位', en: 'employer' } },
  },
});

export const expertList = z.strictObject({
  ...expertsList.query,
  bodyId: field(z.uuid().optional(), '建库单位', 'The body that keeps the pool'),
  field: field(line(60).optional(), '评审专业', 'Field of service'),
});

const expertFields = {
  id: field(z.uuid(), '记录号', 'Id'),
  bodyId: field(z.uuid(), '建库单位记录号', 'Body, by id'),
  bodyName: field(z.string(), '建库单位', 'Body'),
  userId: field(z.uuid(), '账号记录号', 'Account, by id'),
  name: field(z.string(), '姓名', 'Name'),
  fields: field(z.array(z.string()), '评审专业', 'Fields'),
  employer: field(z.string().nullable(), '工作单位', 'Employer'),
  active: field(z.boolean(), '是否在库', 'In the pool'),
  createdAt: field(instant, '入库时间', 'Entered at'),
};

export const listedExpert = z.object(expertFields).meta({ id: 'ListedExpert' });

export const tie = z
  .object({
    id: z.uuid(),
    organisationId: z.uuid(),
    organisationName: z.string(),
    kind: z.enum(Object.keys(tieKinds) as [keyof typeof tieKinds]),
    title: bilingual,
    note: z.string().nullable(),
    until: dayOf.nullable(),
    declaredBy: z.uuid(),
    declaredByName: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'Tie', title: '利害关系', en: 'A tie to an organisation, as declared' });

export const expert = z.object({ ...expertFields, ties: z.array(tie) }).meta({ id: 'Expert' });
