import { z } from 'zod';
import { bilingual, dayOf, instant, means, money } from '../http/answer.schema.ts';

export const reportParams = z.object({ year: z.coerce.number().int().min(2000).max(2100) });

export const reportScope = {
  bodyId: z.uuid(),
  /** `below`: the body and all below it, summed. */
  scope: z.enum(['own', 'below']).default('below'),
};

const cell = z.union([z.number(), z.string(), bilingual]).nullable();

const reportTable = z
  .object({
    id: z.string(),
    title: bilingual,
    dimension: bilingual.meta(means('一行代表什么', 'What a row stands for')),
    columns: z.array(
      z.object({
        id: z.string(),
        title: bilingual,
        unit: z.enum(['count', 'yuan', 'period', 'percent', 'points', 'text']),
      }),
    ),
    rows: z.array(
      z.object({
        id: z.string(),
        title: bilingual,
        values: z.record(z.string(), cell),
        open: z
          .record(z.string(), z.string())
          .meta(
            means('各列所计的清单的地址', 'By column, where the list is that the figure was counted over'),
          ),
      }),
    ),
    total: z.record(z.string(), cell).nullable(),
    note: bilingual.nullable(),
  })
  .meta({ id: 'ReportTable' });

const reportChart = z
  .object({
    section: z.string(),
    id: z.string(),
    title: bilingual,
    kind: z.enum(['bar', 'stacked-bar', 'line']),
    axis: bilingual,
    categories: z.array(z.object({ id: z.string(), title: bilingual })),
    series: z.array(z.object({ id: z.string(), title: bilingual, values: z.array(z.number().nullable()) })),
  })
  .meta({ id: 'ReportChart' });

const named = z.object({ id: z.string(), name: z.string() });

/** With sections, or with charts where those were asked for. */
export const reportAnswer = z
  .object({
    year: z.int(),
    body: named,
    scope: z.string(),
    bodies: z.array(named),
    asOf: z.string(),
    sections: z
      .array(z.object({ id: z.string(), title: bilingual, tables: z.array(reportTable) }))
      .optional(),
    charts: z.array(reportChart).optional(),
  })
  .meta({ id: 'Report' });

export const reportedProject = z
  .object({
    id: z.uuid(),
    bodyId: z.uuid(),
    bodyName: z.string(),
    code: z.string(),
    title: z.string(),
    category: z.string(),
    method: z.string().nullable(),
    stage: z.string(),
    grade: z.string().nullable(),
    budget: money.nullable(),
    awarded: money.nullable(),
    contracted: money.nullable(),
    paid: money.nullable(),
    savings: money.nullable(),
  })
  .meta({ id: 'ReportedProject' });

export const reportedClock = z
  .object({
    caseId: z.uuid(),
    workflow: z.string(),
    bodyId: z.uuid(),
    bodyName: z.string(),
    title: z.string(),
    rule: z.string(),
    key: z.string(),
    epoch: z.int(),
    role: z.string().nullable(),
    startAt: instant,
    due: dayOf,
    dueAt: instant,
    endedAt: instant.nullable(),
    outcome: z.string(),
    took: z.number().nullable(),
    unit: z.string().nullable().optional(),
    who: z.array(named),
    step: bilingual.nullable(),
  })
  .meta({ id: 'ReportedClock' });

export const reportedPayment = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    projectTitle: z.string(),
    bodyName: z.string(),
    contractId: z.uuid(),
    planItem: z.string(),
    amount: money,
    interest: money,
    paidAt: instant,
  })
  .meta({ id: 'ReportedPayment' });

export const reportedContact = z
  .object({
    id: z.uuid(),
    organisationId: z.uuid(),
    organisationName: z.string(),
    bodyName: z.string(),
    on: dayOf,
    way: z.string(),
  })
  .meta({ id: 'ReportedContact' });
