import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '../../../db/queries/report-clocks.ts';
import { roles } from '../../../workflows/kit/actor.ts';
import { periodWords } from '../../../workflows/rules/index.ts';
import { rowsOf, where } from '../../shared/rows.ts';
import { instantOf, instantOrNull, yuanOf } from '../../shared/wire.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { type Page, pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { type ClockFacts, clockFacts, dutyRules, outcomes } from './clock-facts.ts';
import { grades } from './grades.ts';
import { type ProjectFacts, projectFacts } from './project-facts.ts';
import {
  reportedClock,
  reportedContact,
  reportedPayment,
  reportedProject,
  reportParams,
  reportScope,
} from './reports.schema.ts';
import { inYear, ofBodies, type Scope, scopeOf } from './scope.ts';

const tags = ['reports'];
const config = { policy: 'signed-in' } as const;
const paged = { ...reportScope, ...pageQuery };
const name = z.string().max(60).optional();
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份应写作年-月，如 2026-09 | A month is written as 2026-09')
  .optional();

const projectList = z.strictObject({
  ...paged,
  stage: name,
  reached: name,
  category: name,
  grade: z.enum([...grades, 'none']).optional(),
  having: z.enum(['awarded', 'contracted', 'paid']).optional(),
});
const clockList = z.strictObject({
  ...paged,
  /** Of the year by the last day, or by the day on which the step was done. */
  by: z.enum(['due', 'ended']).default('due'),
  rule: z.enum(dutyRules).optional(),
  role: z.enum(Object.keys(roles)).optional(),
  outcome: z.enum([...outcomes, 'done']).optional(),
  /** A user's or an organisation's id; `none`: nobody holds the role. */
  person: z.union([z.uuid(), z.literal('none')]).optional(),
});
const monthList = z.strictObject({ ...paged, month });

interface PaymentRow {
  id: string;
  projectId: string;
  projectTitle: string;
  bodyName: string;
  contractId: string;
  planItem: string;
  amount: string;
  interest: string;
  paidAt: string;
}

interface ContactRow {
  id: string;
  organisationId: string;
  organisationName: string;
  bodyName: string;
  on: string;
  way: string;
}

/** What the figures of a report are made of: the same rows that they were counted over. */
export const reportListRoutes: Routes = (app, { engine }) => {
  const { db } = engine;

  app.get(
    '/reports/:year/projects',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listReportProjects',
          title: { zh: '统计所计的项目', en: 'Projects that a report was counted over' },
          answers: { 200: pageAnswer(reportedProject) },
        }),
        params: reportParams,
        querystring: projectList,
      },
    },
    async (request) => {
      const scope = await scopeOf(engine, principalOf(request), { ...request.params, ...request.query });
      const facts = projectFacts(scope, request.query);
      return page('report-projects', facts, 'id', request.query, ({ id, ...row }: ProjectFacts) => {
        const figures = {
          budget: yuanOrNull(row.budget),
          awarded: yuanOrNull(row.awarded),
          contracted: yuanOrNull(row.contracted),
          paid: yuanOrNull(row.paid),
        };
        const savings =
          row.budget !== null && row.awarded !== null
            ? yuanOf(BigInt(row.budget) - BigInt(row.awarded))
            : null;
        return { id, ...row, ...figures, savings };
      });
    },
  );

  app.get(
    '/reports/:year/clocks',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listReportClocks',
          title: { zh: '统计所计的期限', en: 'Clocks that a report was counted over' },
          answers: { 200: pageAnswer(reportedClock) },
        }),
        params: reportParams,
        querystring: clockList,
      },
    },
    async (request) => {
      const scope = await scopeOf(engine, principalOf(request), { ...request.params, ...request.query });
      const { outcome, ...filter } = request.query;
      const asked =
        outcome === undefined ? undefined : outcome === 'done' ? (['in-time', 'late'] as const) : [outcome];
      const facts = clockFacts(
        scope,
        { ...filter, outcomes: asked, people: true },
        await engine.calendar.get(),
      );
      const named = sql`select f.case_id || ' ' || f.rule || ' ' || f.key || ' ' || f.epoch as id, f.* from (${facts}) f`;
      return page(
        'report-clocks',
        named,
        'id',
        request.query,
        ({
          id: _,
          winnerId: __,
          startAt,
          dueAt,
          endedAt,
          ...row
        }: ClockFacts & { id: string; unit: string; winnerId?: string }) => ({
          ...row,
          step: periodWords(row.rule)?.title ?? null,
          startAt: instantOf(startAt),
          dueAt: instantOf(dueAt),
          endedAt: instantOrNull(endedAt),
        }),
      );
    },
  );

  app.get(
    '/reports/:year/payments',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listReportPayments',
          title: { zh: '统计所计的支付', en: 'Payments that a report was counted over' },
          answers: { 200: pageAnswer(reportedPayment) },
        }),
        params: reportParams,
        querystring: monthList,
      },
    },
    async (request) => {
      const scope = await scopeOf(engine, principalOf(request), { ...request.params, ...request.query });
      const facts = sql`select m.id, m.project_id, p.title as project_title, b.name as body_name, m.contract_id, m.plan_item,
          m.amount::text as amount, m.interest::text as interest, m.paid_at
        from payments m join projects p on p.id = m.project_id join bodies b on b.id = p.body_id
        where m.status = 'paid' and ${ofBodies(scope, sql`p.body_id`)} and ${inPeriod(scope, request.query.month, dayOf(sql`m.paid_at`))}`;
      return page(
        'report-payments',
        facts,
        'id',
        request.query,
        ({ amount, interest, paidAt, ...row }: PaymentRow) => ({
          ...row,
          amount: yuanOf(amount),
          interest: yuanOf(interest),
          paidAt: instantOf(paidAt),
        }),
      );
    },
  );

  app.get(
    '/reports/:year/contacts',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listReportContacts',
          title: { zh: '统计所计的联系', en: 'Contacts that a report was counted over' },
          answers: { 200: pageAnswer(reportedContact) },
        }),
        params: reportParams,
        querystring: monthList,
      },
    },
    async (request) => {
      const scope = await scopeOf(engine, principalOf(request), { ...request.params, ...request.query });
      const facts = sql`select k.id, k.organisation_id, o.name as organisation_name, b.name as body_name, k."on", k.way
        from contacts k join organisations o on o.id = k.organisation_id join bodies b on b.id = k.body_id
        where ${ofBodies(scope, sql`k.body_id`)} and ${inPeriod(scope, request.query.month, sql`k."on"`)}`;
      return page('report-contacts', facts, 'id', request.query, (row: ContactRow) => row);
    },
  );

  /** A page of a list in the order of its key, which is text or a uuid. */
  async function page<R extends { id: string }, T>(
    list: string,
    facts: SQL,
    key: 'id',
    { limit, cursor }: { limit: number; cursor?: string | undefined },
    present: (row: R) => T,
  ): Promise<Page<T>> {
    const after = readCursor(list, cursor);
    const column = sql`x.${sql.identifier(key)}::text collate "C"`;
    const rows = await rowsOf<R>(
      db,
      sql`select x.* from (${facts}) x ${where(after ? sql`${column} > ${after}` : undefined)} order by ${column} limit ${limit + 1}`,
    );
    return pageOf(list, rows, limit, { key: (row) => row[key], present });
  }
};

const yuanOrNull = (fen: string | null): string | null => (fen === null ? null : yuanOf(fen));

const inPeriod = (scope: Scope, month: string | undefined, day: SQL): SQL =>
  month === undefined ? inYear(scope, day) : sql`${inYear(scope, day)} and ${day} like ${`${month}-%`}`;
