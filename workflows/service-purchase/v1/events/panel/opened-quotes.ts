import type { Row, RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { unopenedBecause } from '../../bids/unopened.ts';
import type { ProjectContext } from '../../project/context.ts';
import { type EventWith, eventWith, type ProjectFacts } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';
import { failureRows } from '../failed/failure-rows.ts';

type Opened = NonNullable<ProjectFacts['sealedQuotes'][number]['opened']>;

/** What the event keeps of late envelopes (prices, final offers): each digest, and why one could not be opened. */
export const quotesRecorded = (event: EventWith<'sealedQuotes'>) =>
  event.facts.sealedQuotes.map(({ bidId, digest, unopened }) => ({
    bidId,
    digest,
    ...(unopened ? { unopened, because: unopenedBecause(unopened, event) } : {}),
  }));

/** What opening them leaves: `kept` of each that opened, the others struck out with the reason. */
export function quoteRows<D>(outcome: Outcome<D>, kept: (opened: Opened) => Row): RowWrite[] {
  const { event } = outcome;
  const { projectId } = outcome.context as ProjectContext;
  const rows = eventWith(event, 'sealedQuotes').facts.sealedQuotes.flatMap(
    ({ bidId: id, opened, unopened }): RowWrite[] => {
      if (opened) return [update('bids', { id, projectId }, kept(opened))];
      if (!unopened) return [];
      const reason = unopenedBecause(unopened, event).zh;
      return [update('bids', { id, projectId }, { status: 'invalid', reason })];
    },
  );
  return [...rows, ...failureRows(outcome)];
}
