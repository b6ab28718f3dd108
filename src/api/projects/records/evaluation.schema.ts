import { z } from 'zod';
import { decimal, digest, field, instant } from '../../http/answer.schema.ts';

/** Records of a performance evaluation, and the papers on record. */

const id = field(z.uuid(), '记录号', 'Id');
const round = field(z.int(), '评价轮次', 'Round of the evaluation');
export const grade = z.enum(['优', '良', '中', '差']);

export const indicatorItem = z.object({
  id: z.string(),
  title: z.string(),
  weight: decimal,
  kind: z.string(),
  target: z.string().optional(),
  targetValue: z.string().optional(),
  unit: z.string().optional(),
  duties: z.array(z.string()).optional(),
});

/** A tree of indicators as it was opened with. */
export const indicatorTree = z
  .array(
    z.object({
      id: z.string(),
      title: z.string(),
      dimension: z.string(),
      weight: decimal,
      items: z.array(indicatorItem),
    }),
  )
  .meta({ id: 'IndicatorTree' });

const points = z.record(z.string(), decimal.nullable());

const reviewWorking = z
  .looseObject({
    median: decimal,
    mean: decimal,
    aggregate: decimal,
    grade,
    trimmed: z.boolean(),
    sheets: z.array(
      z.looseObject({
        evaluatorId: z.string(),
        total: decimal,
        deviationReason: z.string().nullable(),
        scores: points,
      }),
    ),
  })
  .meta({ id: 'ReviewWorking' });

export const review = z
  .object({
    id,
    round,
    indicators: field(indicatorTree, '绩效指标', 'Indicators'),
    selfIndicators: field(indicatorTree.nullable(), '自评指标', 'Indicators of the self-evaluation, its own'),
    selfEvaluation: field(z.record(z.string(), z.unknown()).nullable(), '绩效自评', 'Self-evaluation'),
    status: field(z.enum(['open', 'scored', 'reviewed', 'returned', 'appealed', 'final']), '状态', 'Status'),
    openedAt: field(instant, '启动时间', 'Opened at'),
    finalAt: field(instant.nullable(), '定论时间', 'Final at'),
    working: field(
      reviewWorking.nullable(),
      '计算过程',
      'Every figure that led to the result; for the buyer',
    ),
    aggregate: field(decimal.nullable(), '综合得分', 'Aggregate, points of 100'),
    grade: field(grade.nullable(), '绩效等级', 'Grade'),
  })
  .meta({ id: 'Review' });

export const reviewSheet = z
  .object({
    id,
    round,
    evaluatorId: field(z.string(), '评价人记录号', 'Evaluator, by id'),
    evaluatorName: field(z.string(), '评价人', 'Evaluator'),
    digest: field(digest, '摘要值', 'SHA-256 of the sheet'),
    scores: field(points, '评分', 'Points by indicator; null where it does not apply'),
    findings: field(
      z.record(z.string(), z.unknown()).nullable(),
      '评分依据',
      'Actual values, bands and reasons',
    ),
    total: field(decimal, '总分', 'Total'),
    deviationReason: field(z.string().nullable(), '偏离说明', 'Why so far from the median'),
    submittedAt: field(instant, '提交时间', 'Submitted at'),
  })
  .meta({ id: 'ReviewSheet' });

export const caseDocument = z
  .object({
    id,
    kind: field(z.string(), '类型', 'Kind'),
    title: field(z.string(), '标题', 'Title'),
    version: field(z.int(), '版本', 'Version'),
    sha256: field(digest, 'SHA-256', 'SHA-256 of the content'),
    bytes: field(z.int(), '字节数', 'Bytes'),
    mediaType: field(z.string(), '文件类型', 'Media type'),
    organisationId: field(
      z.uuid().nullable(),
      '社会组织记录号',
      'Organisation that handed it in; null: the body’s',
    ),
    organisationName: field(z.string().nullable(), '社会组织名称', 'Organisation'),
    contentAt: field(
      instant.nullable(),
      '内容上传时间',
      'When the content came in; null: only its digest is on record',
    ),
    createdAt: field(instant, '登记时间', 'Filed at'),
    createdBy: field(z.string(), '登记人记录号', 'Filed by, id'),
    createdByName: field(z.string(), '登记人', 'Filed by'),
  })
  .meta({ id: 'CaseDocument' });
