import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { prose } from '../../shared/fields.ts';
import { bilingual, dayOf, field, instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

/** Why something is done that only an administrator does. */
export const withReason = z.strictObject({ reason: field(prose(500), '理由', 'Reason') });

export const jobsList = listOf({
  id: { by: sql`l.id`, as: 'uuid' },
  usual: '-at',
  orders: {
    at: { by: sql`l.at`, as: 'timestamptz', title: { zh: '时间', en: 'when it failed' } },
    kind: { by: sql`l.kind`, as: 'text', title: { zh: '任务', en: 'job' } },
    attempts: { by: sql`l.attempts`, as: 'int', title: { zh: '次数', en: 'attempts' } },
  },
});
export const jobList = z.strictObject({
  ...jobsList.query,
  kind: field(z.string().max(60).optional(), '任务', 'Job'),
  status: field(z.enum(['open', 'resolved']).default('open'), '状态', 'Open, or dealt with'),
});

export const deadLetter = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    effectId: field(z.string(), '任务编号', 'Task'),
    instanceId: field(z.uuid().nullable(), '事项记录号', 'Case, by id'),
    instanceName: field(z.string().nullable(), '事项', 'Case'),
    kind: field(z.string(), '任务', 'Job'),
    payload: field(z.unknown(), '内容', 'Its shape, ids and numbers; words and addresses are left out'),
    code: field(z.string(), '异常代码', 'Stable name of the exception'),
    sentence: field(bilingual, '说明', 'What went wrong'),
    detail: field(z.unknown(), '详情', 'Detail'),
    attempts: field(z.int(), '次数', 'Attempts'),
    at: field(instant, '时间', 'At'),
    resolvedAt: field(instant.nullable(), '处理时间', 'Dealt with at'),
    resolution: field(z.enum(['retried', 'discarded', 'recovered']).nullable(), '处理方式', 'How'),
    resolvedBy: field(z.string().nullable(), '处理人记录号', 'Dealt with by, id'),
    resolvedByName: field(z.string().nullable(), '处理人', 'Dealt with by'),
    resolvedWhy: field(z.string().nullable(), '处理理由', 'Why'),
  })
  .meta({ id: 'DeadLetter' });

const n = z.int();
export const jobsAnswer = z.object({
  serverNow: instant,
  counts: field(
    z.object({
      waiting: n,
      retrying: n,
      later: field(n, '未到时间', 'Not before its time'),
      dead: field(n, '待人工处理', 'Given up: somebody has to look'),
      byKind: z.array(
        z.object({ kind: z.string(), state: z.enum(['waiting', 'later', 'retrying', 'dead']), count: n }),
      ),
    }),
    '任务数',
    'Work of all bodies by state',
  ),
  items: z.array(deadLetter),
  next: z.string().nullable(),
  total: z.int().optional(),
});

export const reportsList = listOf({
  id: { by: sql`r.effect_id`, as: 'text' },
  usual: '-at',
  orders: {
    at: { by: sql`r.at`, as: 'timestamptz', title: { zh: '时间', en: 'when' } },
    job: { by: sql`r.job`, as: 'text', title: { zh: '任务', en: 'job' } },
    findings: { by: sql`r.findings`, as: 'int', title: { zh: '发现数', en: 'findings' } },
  },
});
export const reportList = z.strictObject({
  ...reportsList.query,
  job: field(z.string().max(60).optional(), '任务', 'Job'),
});

export const jobReport = z
  .object({
    effectId: field(z.string(), '任务编号', 'Task'),
    job: field(z.string(), '任务', 'Job'),
    at: field(instant, '时间', 'At'),
    findings: field(z.int(), '发现数', 'How many things are not as they should be; 0 is a clean report'),
    detail: field(z.unknown(), '详情', 'What was found, by the job'),
  })
  .meta({ id: 'JobReport' });

export const anchorsList = listOf({
  id: { by: sql`a.effect_id`, as: 'text' },
  usual: '-at',
  orders: { at: { by: sql`a.at`, as: 'timestamptz', title: { zh: '时间', en: 'when' } } },
});
export const anchorList = z.strictObject(anchorsList.query);

export const anchor = z
  .object({
    at: field(instant, '时间', 'At'),
    chains: field(z.int(), '链数', 'Chains'),
    root: field(z.string(), 'Merkle 根', 'Merkle root over the heads of all chains'),
    previousRoot: field(z.string().nullable(), '上一个根', 'Root of the anchor before'),
    signature: field(z.string(), '签名', 'Ed25519 signature'),
    publicKey: field(z.string(), '公钥', 'Public key'),
    file: field(z.string(), '文件', 'File that it was exported to'),
  })
  .meta({ id: 'Anchor' });

export const recalculationsList = listOf({
  id: { by: sql`c.id`, as: 'uuid' },
  usual: '-at',
  orders: {
    at: { by: sql`c.at`, as: 'timestamptz', title: { zh: '测算时间', en: 'when computed' } },
    status: { by: sql`c.status`, as: 'text', title: { zh: '状态', en: 'status' } },
  },
});
export const recalculationList = z.strictObject(recalculationsList.query);

const day = z.object({ due: dayOf, dueAt: instant });
export const recalculation = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    calendar: field(z.string(), '日历版本', 'Version of the calendar'),
    at: field(instant, '测算时间', 'Computed at'),
    status: field(z.enum(['proposed', 'approved', 'applied', 'superseded']), '状态', 'Status'),
    changes: field(
      z.array(
        z.object({
          instanceId: z.uuid(),
          instanceName: z.string(),
          moves: z.array(
            z.object({
              rule: z.string(),
              title: bilingual.nullable(),
              key: z.string(),
              epoch: z.int(),
              from: day,
              to: day,
              provisional: z.boolean(),
            }),
          ),
        }),
      ),
      '变动',
      'Which clock moves from which day to which, by case',
    ),
    approvedBy: field(z.string().nullable(), '批准人记录号', 'Approved by, id'),
    approvedByName: field(z.string().nullable(), '批准人', 'Approved by'),
    approvedAt: field(instant.nullable(), '批准时间', 'Approved at'),
    approvedWhy: field(z.string().nullable(), '批准理由', 'Why'),
    appliedAt: field(instant.nullable(), '执行时间', 'Applied at'),
  })
  .meta({ id: 'Recalculation' });
