import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { day, line, listed, prose, search } from '../../shared/fields.ts';
import { dayOf, field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

const way = field(line(60), '联系方式（走访、座谈、电话等）', 'How: a visit, a meeting, by telephone…');

export const newContact = z.strictObject({
  on: day.meta({ title: '联系日期', en: 'On which day' }),
  way,
  note: field(prose(), '联系情况', 'What was talked about'),
});

export const contacts = listOf({
  id: { by: sql`c.id`, as: 'uuid' },
  usual: '-on',
  orders: {
    on: { by: sql`c."on"`, as: 'text', title: { zh: '联系日期', en: 'day of the contact' } },
    entered: { by: sql`c.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    organisation: { by: sql`o.name`, as: 'text', title: { zh: '社会组织', en: 'organisation' } },
  },
});

export const contactList = z.strictObject({
  ...contacts.query,
  q: field(search, '组织名称、方式或情况中的文字', 'Words in the name, the way or the note'),
  from: day.optional().meta({ title: '联系日期不早于', en: 'On this day or later' }),
  to: day.optional().meta({ title: '联系日期不晚于', en: 'On this day or before' }),
});

export const logQuery = z.strictObject({
  ...contactList.shape,
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  organisationId: listed('社会组织', 'Organisation', 'organisations').optional(),
});

export const contactAnswer = z
  .object({
    id: z.uuid(),
    organisationId: z.uuid(),
    organisationName: field(z.string(), '社会组织', 'Organisation'),
    bodyId: z.uuid(),
    bodyName: field(z.string(), '采购单位', 'The body that keeps the contact'),
    on: field(dayOf, '联系日期', 'Day of the contact'),
    way,
    note: field(z.string(), '联系情况', 'What was talked about'),
    createdAt: field(instant, '登记时间', 'Entered at'),
    createdBy: z.string(),
    createdByName: field(z.string().nullable(), '登记人', 'Entered by'),
  })
  .meta({ id: 'Contact' });
export type ContactAnswer = z.infer<typeof contactAnswer>;

export const overdues = listOf({
  id: { by: sql`o.id`, as: 'uuid' },
  usual: 'due',
  orders: {
    due: { by: sql`d.due`, as: 'text', title: { zh: '应联系日期', en: 'day it was due' } },
    name: { by: sql`o.name`, as: 'text', title: { zh: '名称', en: 'name' } },
    district: { by: sql`o.district`, as: 'text', title: { zh: '地区', en: 'district' } },
  },
});

export const overdueList = z.strictObject({
  ...overdues.query,
  q: field(search, '名称中的文字', 'Words in the name'),
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  district: field(line(120), '县（市、区）', 'County or district').optional(),
});

export const overdueAnswer = z
  .object({
    id: z.uuid(),
    name: field(z.string(), '社会组织', 'Organisation'),
    bodyId: z.uuid(),
    bodyName: field(z.string(), '采购单位', 'Body'),
    district: field(z.string().nullable(), '县（市、区）', 'County or district'),
    due: field(dayOf, '应联系日期', 'The last day on which the contact was in time'),
    daysOverdue: field(z.int(), '逾期天数', 'Days overdue'),
    lastContactOn: field(dayOf.nullable(), '上次联系日期', 'Last contact'),
    liaison: field(z.string().nullable(), '联络人', 'Who keeps the contact'),
  })
  .meta({ id: 'OverdueContact' });
export type OverdueAnswer = z.infer<typeof overdueAnswer>;
