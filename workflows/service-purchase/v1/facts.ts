import type { Calendar } from '../../calendar/index.ts';
import type { CaseEvent } from '../../kit/workflow.ts';

/**
 * The outside facts of a project, by name; `db` has one loader for each. Money in 分 as a decimal integer
 * string. An event lists in `needs` those it reads; a fact that was not asked for is absent.
 */
export interface ProjectFacts {
  /** The holiday calendar in force; always given. */
  calendar: Calendar;
  body: {
    level: 'province' | 'city' | 'county';
    province: string;
    city: string | null;
    county: string | null;
    staffing: string;
    /** What the body entered itself for a place without built-in data; yuan, with its source. */
    thresholds?: { limit: string; openTender: string; source: string };
  };
  /** The line named in `data.fundingLineId`, or else the project's own. */
  fundingLine: {
    id: string;
    bodyId: string;
    kind: 'fiscal' | 'union' | 'mixed';
    year: number;
    amount: string;
    available: string;
  } | null;
  /** Non-tender and tender purchases of the same body, fiscal year and category, without this one. */
  purchasesOfYear: {
    projectId: string;
    method: string | null;
    budget: string;
    fundingLineId: string | null;
  }[];
  /** Needs linked to the project. */
  needs: { id: string; category: string; headcount: number; unit: string | null; raisedOn: string }[];
  /** The database's own clock: judges what is too late. */
  databaseClock: string;
  /** The acting supplier's organisation. */
  organisation: {
    id: string;
    name: string;
    legalForm: string;
    legalStatus: 'registered' | 'grassroots';
    status: string;
    unionLed: boolean;
    smallEnterprise: boolean;
  } | null;
  /** The acting supplier's own bid in this round, withdrawn or not; `headHash` ends the bid's own chain. */
  ownBid: { id: string; version: number; status: string; headHash: string } | null;
  /** All live bids of this round with what was handed in. Only opening may read it. */
  sealedBids: {
    id: string;
    organisationId: string;
    digest: string;
    headHash: string;
    sealed: Record<string, unknown>;
  }[];
  /** Opened bids of this round. `quote` and `finalQuote` in 分. */
  bids: {
    id: string;
    organisationId: string;
    organisationName: string;
    status: string;
    quote: string | null;
    finalQuote: string | null;
    small: boolean;
    contact: { name: string | null; phone: string | null };
  }[];
  /** All score sheets of this round: only ranking may read them. */
  scoreSheets: { memberId: string; scores: Record<string, Record<string, string>> }[];
  /** All performance sheets of this round of evaluation. */
  reviewSheets: {
    evaluatorId: string;
    total: string;
    deviationReason: string | null;
    scores: Record<string, string | null>;
  }[];
  review: { indicators: unknown; selfEvaluation: unknown } | null;
  opinions: { count: number; satisfied: number };
}

export type FactName = keyof ProjectFacts;

/** The facts of an event, typed. A guard that reads a fact which its event does not list gets `undefined`. */
export function factsOf(event: CaseEvent): Partial<ProjectFacts> & { calendar: Calendar } {
  return event.facts as unknown as Partial<ProjectFacts> & { calendar: Calendar };
}
