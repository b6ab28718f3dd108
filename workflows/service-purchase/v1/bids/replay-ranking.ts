import { differences } from '../../../kit/differences.ts';
import { digestOf } from '../../../kit/hash/chain.ts';
import type { ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { rankProject } from './rank.ts';

export interface RankingRow {
  rank: number;
  bidder: string;
  evaluationPrice: string;
  priceScore?: string;
  total?: string;
}

/** The stored working, as far as it is read again; a ranking by price alone has no members. */
export interface Working {
  ranking?: RankingRow[];
  members?: { memberId: string; scores: Record<string, Record<string, string>> }[];
}

export interface Replay {
  agrees: boolean;
  /** Paths in the working at which the stored figure and the recomputed one differ. */
  differences: { path: string; stored: unknown; recomputed: unknown }[];
  stored: string;
  recomputed: string;
}

/** Computes the ranking again, from the context before it and the facts as they are, and compares every figure. */
export function replayRanking(
  context: ProjectContext,
  event: EventWith<'bids' | 'scoreSheets'>,
  stored: unknown,
): Replay {
  const recomputed = JSON.parse(JSON.stringify(rankProject(context, event).working)) as unknown;
  const found = differences(stored, recomputed).map(({ path, before, after }) => ({
    path,
    stored: before,
    recomputed: after,
  }));
  return {
    agrees: found.length === 0,
    differences: found,
    stored: digestOf(stored),
    recomputed: digestOf(recomputed),
  };
}
