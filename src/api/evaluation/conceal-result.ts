import type { ProjectAccess } from '../projects/project-access.ts';

type Row = Record<string, unknown>;

/** Results that were reviewed; before that the contractor is not told of them. */
const reviewed = new Set(['reviewed', 'appealed', 'final']);

/**
 * A row of `reviews` as this reader may see it. Single sheets are the buyer's; the contractor learns the result with
 * the review, evaluators once their own round is closed: whoever scores after an appeal does not see what the first
 * ones found.
 */
export function concealResult(row: Row, { level, context, actor }: ProjectAccess): Row {
  if (level === 'full') return row;
  const told =
    actor.organisationId !== undefined && context.award?.organisationId === actor.organisationId
      ? reviewed.has(String(row.status))
      : context.evaluation?.aggregate != null;
  return { ...row, working: null, ...(told ? {} : { aggregate: null, grade: null }) };
}
