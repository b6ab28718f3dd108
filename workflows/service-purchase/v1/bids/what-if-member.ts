import type { ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { rankProject } from './rank.ts';

/** What the ranking would be without one member's sheet. */
export interface WithoutMember {
  member: string;
  winnerBefore: string | null;
  /** Null where the first place would be shared or nobody's. */
  winnerAfter: string | null;
  changesWinner: boolean;
  ranking: { rank: number; bidId: string; total: string }[];
}

const firstOf = (rows: readonly { rank: number; bidId: string }[]): string | null => {
  const first = rows.filter(({ rank }) => rank === 1);
  return first.length === 1 ? (first[0]?.bidId ?? null) : null;
};

/** Ranks again as if a member had never sat on the panel; nothing is changed by it. */
export function rankWithout(
  context: ProjectContext,
  event: EventWith<'bids' | 'scoreSheets'>,
  member: string,
): WithoutMember {
  const panel = context.sourcing.panel.filter(({ userId }) => userId !== member);
  const { ranking } = rankProject({ ...context, sourcing: { ...context.sourcing, panel } }, event);
  const winnerBefore = context.award?.bidId ?? firstOf(context.sourcing.ranking);
  const winnerAfter = firstOf(ranking);
  return {
    member,
    winnerBefore,
    winnerAfter,
    changesWinner: winnerAfter !== winnerBefore,
    ranking: ranking.map(({ rank, bidId, total }) => ({ rank, bidId, total })),
  };
}
