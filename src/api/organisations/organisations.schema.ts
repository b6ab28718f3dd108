import { z } from 'zod';
import { legalForm, legalStatus } from '../../records/organisation-form.ts';
import { category, day, line, prose, search } from '../../shared/fields.ts';
import { pageQuery } from '../http/page.ts';

export const organisationList = z.strictObject({
  ...pageQuery,
  q: search,
  bodyId: z.uuid().optional(),
  industry: line(120).optional(),
  category: category.optional(),
  district: line(120).optional(),
  status: line(40).optional(),
  legalForm: legalForm.optional(),
  legalStatus: legalStatus.optional(),
  unionFounded: z.enum(['true', 'false']).optional(),
  /** In a pilot that is running. */
  pilot: z.enum(['true', 'false']).optional(),
  licenceExpiresBy: day.optional(),
});

/** `asOf`: what was known of it at an instant. */
export const organisationQuery = z.strictObject({ asOf: z.iso.datetime({ offset: true }).optional() });

export const versionsQuery = z.strictObject({ ...pageQuery, on: day.optional() });

export const newContact = z.strictObject({
  on: day,
  /** How: visit 走访, meeting 座谈, telephone 电话… */
  way: line(60),
  note: prose(),
});

export const contactList = z.strictObject(pageQuery);

/** `from` and `to`: days of the contacts, both included. */
export const logQuery = z.strictObject({
  ...pageQuery,
  q: search,
  bodyId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
  from: day.optional(),
  to: day.optional(),
});

export const overdueList = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  bodyId: z.uuid().optional(),
});
