import { sql } from 'drizzle-orm';
import { concealResult } from '../../evaluation/conceal-result.ts';
import * as schemas from './evaluation.schema.ts';
import { type RecordKind, recordKind } from './kind.ts';
import { contractor, everything, isEvaluator, ofOwn } from './who-reads.ts';

/** What an evaluation leaves, the papers on record, and who reads them. */
export const evaluationKinds: readonly RecordKind[] = [
  recordKind({
    path: 'reviews',
    id: 'listProjectReviews',
    title: { zh: '绩效评价', en: 'Performance reviews' },
    table: 'reviews',
    schema: schemas.review,
    sorts: ['round', 'openedAt'],
    // A partner learns of a grade when it is final.
    visible: (access) =>
      access.level === 'shared'
        ? sql`r.final_at is not null`
        : (contractor(access) || isEvaluator(access)) && everything,
    conceal: concealResult,
  }),
  recordKind({
    path: 'review-sheets',
    id: 'listProjectReviewSheets',
    title: {
      zh: '绩效评分表；汇总前只有本人的',
      en: 'Evaluators’ sheets; before they are aggregated one’s own alone',
    },
    table: 'review_sheets',
    schema: schemas.reviewSheet,
    sorts: ['submittedAt', 'round', 'total'],
    visible: ({ level, actor, context: { evaluation } }) => {
      const own = sql`r.evaluator_id = ${actor.id}`;
      if (level !== 'full') return own;
      if (evaluation?.aggregate != null) return everything;
      return sql`(r.round < ${evaluation?.round ?? 1} or ${own})`;
    },
  }),
  recordKind({
    path: 'documents',
    id: 'listProjectDocuments',
    title: { zh: '归档的文件', en: 'Papers on record' },
    table: 'documents',
    schema: schemas.caseDocument,
    sorts: ['createdAt', 'kind', 'title', 'version'],
    visible: (access) => (access.level === 'full' ? everything : ofOwn(access)),
  }),
];
