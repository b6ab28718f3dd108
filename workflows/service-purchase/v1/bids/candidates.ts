import type { Award, ProjectContext, Ranked } from '../project/context.ts';

/** Who comes next when the winner falls away (依次确定下一候选人): the best rank that had no turn yet. */
export function nextCandidate(context: ProjectContext): Ranked | undefined {
  const out = new Set(context.passedOver);
  if (context.award) out.add(context.award.bidId);
  return context.sourcing.ranking
    .filter((ranked) => !out.has(ranked.bidId))
    .sort((a, b) => a.rank - b.rank)[0];
}

/** The award to the next candidate, decided at `at`; published by PUBLISH_RESULT like the first. */
export function awardTo(ranked: Ranked, at: string): Award {
  return {
    bidId: ranked.bidId,
    organisationId: ranked.organisationId,
    amount: ranked.quote,
    rank: ranked.rank,
    decidedAt: at,
    deemed: false,
    publishedAt: null,
    resultNoticeUntil: null,
  };
}
