import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { prose } from '../../shared/fields.ts';
import { field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const partnersList = listOf({
  id: { by: sql`s.id`, as: 'uuid' },
  usual: 'granted',
  orders: {
    granted: { by: sql`s.granted_at`, as: 'timestamptz', title: { zh: '共享时间', en: 'when shared' } },
    body: { by: sql`b.name`, as: 'text', title: { zh: '协作单位', en: 'partner body' } },
  },
});
export const partnerList = z.strictObject(partnersList.query);
export const newPartner = z.strictObject({ bodyId: z.uuid(), purpose: prose(500) });
export const revocation = z.strictObject({ reason: prose(500) });
export const partnerParams = z.object({ id: z.uuid(), partnerId: z.uuid() });

/** A share of a project with a partner body (协作单位). */
export const partner = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    projectId: field(z.uuid(), '项目记录号', 'Project, by id'),
    bodyId: field(z.uuid(), '协作单位记录号', 'Partner body, by id'),
    bodyName: field(z.string(), '协作单位', 'Partner body'),
    purpose: field(z.string(), '共享用途', 'What for'),
    grantedAt: field(instant, '共享时间', 'Shared at'),
    grantedBy: field(z.uuid(), '共享人记录号', 'Shared by, id'),
    grantedByName: field(z.string().nullable(), '共享人', 'Shared by'),
    revokedAt: field(instant.nullable(), '收回时间', 'Taken back at'),
    revokedBy: field(z.uuid().nullable(), '收回人记录号', 'Taken back by, id'),
    revokedByName: field(z.string().nullable(), '收回人', 'Taken back by'),
    revokedWhy: field(z.string().nullable(), '收回原因', 'Why taken back'),
  })
  .meta({ id: 'Partner' });
