import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { instantOf } from '../../shared/wire.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { anchor, anchorList, anchorsList, jobReport, reportList, reportsList } from './admin.schema.ts';
import { administrator } from './admin-jobs.routes.ts';

type Report = z.infer<typeof jobReport>;
type Anchor = z.infer<typeof anchor>;

const tags = ['admin'];
const config = { policy: { roles: ['administrator'] } } as const;
const present = <T extends { at: string }>(row: T): T => ({ ...row, at: instantOf(row.at) });

/** What the nightly jobs found, and the signed anchors of the audit chains. */
export const adminReportRoutes: Routes = (app, { engine: { db } }) => {
  app.get(
    '/admin/reports',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listJobReports',
          title: { zh: '夜间任务的结果', en: 'What the nightly jobs found' },
          answers: { 200: pageAnswer(jobReport) },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        querystring: reportList,
      },
    },
    async (request) => {
      administrator(request);
      const { job } = request.query;
      return reportsList.page<Report, Report>(db, request.query, {
        columns: sql`r.effect_id, r.job, r.at, r.findings, r.detail`,
        from: sql`job_reports r`,
        where: [job ? sql`r.job = ${job}` : undefined],
        present,
      });
    },
  );

  app.get(
    '/admin/anchors',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listAnchors',
          title: { zh: '审计链的签名锚点', en: 'Signed anchors of the audit chains' },
          answers: { 200: pageAnswer(anchor) },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        querystring: anchorList,
      },
    },
    async (request) => {
      administrator(request);
      return anchorsList.page<Anchor, Anchor>(db, request.query, {
        columns: sql`a.at, a.chains, a.root, a.previous_root, a.signature, a.public_key, a.file`,
        from: sql`audit_anchors a`,
        where: [],
        present,
      });
    },
  );
};
