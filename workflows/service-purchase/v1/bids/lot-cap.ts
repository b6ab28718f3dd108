import type { ProjectContext, Ranked } from '../project/context.ts';
import type { ProjectFacts } from '../project/facts.ts';
import { nextCandidate } from './candidates.ts';

/** A case with what is known of the other lots of its batch. */
interface InBatch {
  context: ProjectContext;
  event: { facts: Pick<ProjectFacts, 'batchLots'> };
}

/** Lots of the batch that are awarded before this one and are still undecided. */
export function earlierUndecided({ context, event }: InBatch): number[] {
  const { lotCap } = context.planning;
  if (!lotCap) return [];
  return event.facts.batchLots
    .filter(({ lot, decided }) => lot < lotCap.lot && !decided)
    .map(({ lot }) => lot);
}

/** Organisations that have won as many lots of the batch as the documents allow (兼投不兼中). */
function full({ context, event }: InBatch): Set<string> {
  const { lotCap } = context.planning;
  const won = new Map<string, number>();
  for (const { winner } of event.facts.batchLots) {
    if (winner) won.set(winner, (won.get(winner) ?? 0) + 1);
  }
  return new Set(lotCap ? [...won].filter(([, n]) => n >= lotCap.atMost).map(([id]) => id) : []);
}

/** Candidates whom the cap passes over here: they had their turn in another lot. */
export function cappedOut(args: InBatch): Ranked[] {
  const out = full(args);
  return args.context.sourcing.ranking.filter(
    ({ organisationId, bidId }) => out.has(organisationId) && !args.context.passedOver.includes(bidId),
  );
}

/** The case as the cap leaves it: those who have won their lots are passed over. */
export function underCap(args: InBatch): ProjectContext {
  const capped = cappedOut(args).map(({ bidId }) => bidId);
  return capped.length === 0
    ? args.context
    : { ...args.context, passedOver: [...args.context.passedOver, ...capped] };
}

/**
 * Who may be chosen now: the best in rank that is left. In a direct choice among framework suppliers nobody is bound to
 * the cheapest (110号令).
 */
export function candidatesLeft(args: InBatch): Ranked[] {
  const capped = underCap(args);
  if (capped.planning.evaluation === 'direct') {
    return capped.sourcing.ranking.filter(({ bidId }) => !capped.passedOver.includes(bidId));
  }
  const next = nextCandidate(capped);
  return next ? [next] : [];
}
