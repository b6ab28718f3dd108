import { z } from 'zod';
import { instantOf } from '../../shared/wire.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { administrator } from './admin-jobs.routes.ts';

const tags = ['admin'];
const config = { policy: { roles: ['administrator'] } } as const;
const list = z.strictObject({ ...pageQuery, job: z.string().max(60).optional() });

interface Report {
  effectId: string;
  job: string;
  at: string;
  findings: number;
  detail: unknown;
}

interface AnchorRow {
  at: string;
  chains: number;
  root: string;
  previousRoot: string | null;
  signature: string;
  publicKey: string;
  file: string;
}

/** What the nightly jobs found, and the signed anchors of the audit chains. */
export const adminReportRoutes: Routes = (app, { engine: { db } }) => {
  app.get('/admin/reports', { config, schema: { tags, querystring: list } }, async (request) => {
    administrator(request);
    const { limit, cursor, job } = request.query;
    const after = readCursor('reports', cursor);
    const rows = await db.query<Report>(
      `select effect_id as "effectId", job, at::text as at, findings, detail from job_reports
       where ($1::text is null or job = $1)
         and ($2::text is null or (at, effect_id) < (select at, effect_id from job_reports where effect_id = $2))
       order by at desc, effect_id desc limit $3::int`,
      [job ?? null, after ?? null, String(limit + 1)],
    );
    return pageOf('reports', rows, limit, {
      key: (row) => row.effectId,
      present: (row) => ({ ...row, at: instantOf(row.at) }),
    });
  });

  app.get('/admin/anchors', { config, schema: { tags } }, async (request) => {
    administrator(request);
    const rows = await db.query<AnchorRow>(
      `select at::text as at, chains, root, previous_root as "previousRoot", signature, public_key as "publicKey", file
       from audit_anchors order by at desc, effect_id desc limit 50`,
    );
    return { items: rows.map((row) => ({ ...row, at: instantOf(row.at) })), next: null };
  });
};
