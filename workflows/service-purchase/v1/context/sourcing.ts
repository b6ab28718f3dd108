import type { UnconfirmedTerms } from '../../../rules/values/sealing.ts';
import type { OpeningApproval, Sealing } from '../bids/sealing.ts';

export interface PanelMember {
  id: string;
  userId: string;
  kind: 'expert' | 'rep';
  chair: boolean;
}

export interface Ranked {
  rank: number;
  bidId: string;
  organisationId: string;
  quote: string;
  total: string;
}

export interface Sourcing {
  /** 1 for the first tender, one more for each re-tender. */
  round: number;
  issuedAt: string | null;
  /** The rule set that this round pinned, so that its ranking can be recomputed after a later round pinned another. */
  ruleSetId: string | null;
  documentsUntil: string | null;
  bidDeadline: string | null;
  corrections: number;
  /** The last correction that may affect the bids: what was handed in before it is to be confirmed. */
  substantiveAt: string | null;
  /** What the correction said of bids that are not confirmed by the deadline. */
  unconfirmed: UnconfirmedTerms['mode'];
  panel: PanelMember[];
  /** The draw that the experts came from, and who of them was called so far. */
  draw: { id: string; drawn: string[] } | null;
  /** Users who left the panel of this round: they do not come back. */
  struckOff: string[];
  /** How bids of this round are sealed, frozen when the documents were issued; null: by access alone. */
  sealing: Sealing | null;
  /** Who has released which seals; two different people are needed each time. */
  approvals: OpeningApproval[];
  openedAt: string | null;
  /** 技术评审报告: who signed it; its receipt is what the price envelopes wait for. */
  technicalReport: { signed: string[]; receivedAt: string | null };
  /** When price envelopes that open after the technical report were opened. */
  pricesOpenedAt: string | null;
  /** Bids still in the running, by id; filled at opening, thinned by each check. */
  running: string[];
  /** Bids of organisations that the union leads or incubates: a conflict of interest to be addressed. */
  conflicts: string[];
  /** The procurement goes on with two suppliers, as the rules allow after a failure. */
  twoAllowed: boolean;
  /** 磋商、谈判: rounds so far, and whether what the last one changed waits for the buyer's representative. */
  talks: { rounds: number; changesOpen: boolean };
  offersUntil: string | null;
  offersClosed: boolean;
  lowPrice: LowPriceReview[];
  sheetsIn: string[];
  evaluatedAt: string | null;
  ranking: Ranked[];
  unresolvedTies: string[][];
  signed: string[];
  /** Members found to be in conflict after the ranking, and whether the winner hangs on it. */
  lateConflicts: { member: string; changesWinner: boolean }[];
  reopened: Reopened | null;
  reportReceivedAt: string | null;
  /** The winning price was abnormally low: delivery is watched more closely. */
  lowPriceWinner: boolean;
}

export interface LowPriceReview {
  bidId: string;
  /** Which lines the quote fell below: mean, second-lowest, ceiling; `panel` when the panel itself doubts it. */
  rules: string[];
  /** When the supplier was asked; the time for an answer runs from here. */
  askedAt: string | null;
  explained: boolean;
  /** The time for an explanation has passed. */
  over: boolean;
  accepted: boolean | null;
}

/** The ranking was taken back for a re-evaluation (重新评审). */
export interface Reopened {
  times: number;
  ground: string;
  /** Members who have yet to correct their sheets. */
  correcting: string[];
  previousWinner: string | null;
}

export interface Failure {
  cause: FailureCause;
  at: string;
  /** Suppliers that were left when it failed. */
  remaining: number;
  /** Going on with two was approved. */
  twoApproved: boolean;
  review: { documentsSound: boolean; finding: string } | null;
}

export type FailureCause =
  | 'too-few-bids'
  | 'too-few-qualified'
  | 'too-few-conforming'
  | 'over-budget'
  | 'unlawful'
  | 'upheld-challenge'
  | 'no-candidate-left';

/** Sourcing starts afresh with each round. */
export function newSourcing(round: number): Sourcing {
  return {
    round,
    issuedAt: null,
    ruleSetId: null,
    documentsUntil: null,
    bidDeadline: null,
    corrections: 0,
    substantiveAt: null,
    unconfirmed: 'stands',
    panel: [],
    draw: null,
    struckOff: [],
    sealing: null,
    approvals: [],
    openedAt: null,
    technicalReport: { signed: [], receivedAt: null },
    pricesOpenedAt: null,
    running: [],
    conflicts: [],
    twoAllowed: false,
    talks: { rounds: 0, changesOpen: false },
    offersUntil: null,
    offersClosed: false,
    lowPrice: [],
    sheetsIn: [],
    evaluatedAt: null,
    ranking: [],
    unresolvedTies: [],
    signed: [],
    lateConflicts: [],
    reopened: null,
    reportReceivedAt: null,
    lowPriceWinner: false,
  };
}
