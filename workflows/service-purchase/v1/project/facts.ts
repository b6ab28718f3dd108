import type { Calendar } from '../../../calendar/index.ts';
import { FactNotLoaded } from '../../../kit/shown.ts';
import type { CaseEvent, Shown } from '../../../kit/workflow.ts';
import type { BidAtOpening, HandedShare, OpeningKeys, QuoteAtOpening, SetAside } from '../bids/sealing.ts';
import type { Tied } from '../people/conflicts.ts';
import type { BidTraits } from '../warnings/bid-traits.ts';
import type { ProjectContext } from './context.ts';

/**
 * The outside facts of a project, by name; `db` has one loader for each. Money in 分 as a decimal integer
 * string. Whatever reads one declares it, and an event loads what stands on its transitions declared.
 */
export interface ProjectFacts {
  /** What the contract is made from: promises of the award's bid and requirements of the documents. */
  contractSource: {
    promises: { id: string; text: string; criterion?: string; requirement?: string }[];
    requirements: { id: string; text: string }[];
  };
  /** Papers that `data.documents` names and that are filed with this project. */
  namedDocuments: { id: string; sha256: string }[];
  /** The holiday calendar in force; always given. */
  calendar: Calendar;
  /** The line named in `data.fundingLineId`, or else the project's own. */
  fundingLine: {
    id: string;
    bodyId: string;
    kind: 'fiscal' | 'union' | 'mixed';
    /** What a reviewer found its money to count as, and by which version of the review; null: not reviewed. */
    reviewed: { basis: 'fiscal' | 'union' | 'mixed'; version: number } | null;
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
  /**
   * The acting supplier as the store may know of it before opening: the id of its bid in this round, which nobody
   * else can compute, and who acts, encrypted.
   */
  bidder: { bidId: string; hidden: string } | null;
  /** The age recipients of the people named in `data.sealing`, of the body's recovery and of the system. */
  openingKeys: OpeningKeys;
  /**
   * All live bids of this round. Their content is there only when the seals may be released: the time has come by
   * the database's clock, the case stands in opening, two different people have approved, and the step is real.
   */
  sealedBids: BidAtOpening[];
  /** Prices or final offers that open now, apart from their bids; with content as `sealedBids`. */
  sealedQuotes: QuoteAtOpening[];
  /** Chains of this round that will not be opened. */
  setAside: SetAside;
  /** Which envelopes wait for shares now, without anything that is in them. */
  sealedEnvelopes: { bidId: string; envelope: string }[];
  /** Bids that have a final offer, without anything that is in it. */
  finalOffers: { bidId: string }[];
  /** What was handed over so far for the envelopes that open now. */
  openingShares: { userId: string; holder: string; shares: HandedShare[] }[];
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
  /** Experts whom this body may draw: its own pool and those of the bodies above it. */
  expertPool: (Tied & { fields: string[] })[];
  /** The last draw of this round: everybody eligible, in the order drawn. */
  panelDraw: { id: string; order: Tied[] } | null;
  /** Who serves on the panel, with employers and ties. */
  panelTies: Tied[];
  /** Who may be drawn to evaluate: evaluators of the pool who had no part in this project. */
  evaluatorPool: (Tied & { fields: string[] })[];
  /** The last draw of evaluators: everybody eligible, in the order drawn. */
  evaluatorDraw: { id: string; order: Tied[] } | null;
  /** Whom the form names as evaluators: with their ties, and whether they hold the role here. */
  evaluatorTies: (Tied & { appointed: boolean })[];
  /** What the contractor owes, by the ids that indicators refer to. */
  contractDuties: { id: string; text: string }[];
  /** Who holds the contract. */
  contractor: { organisationId: string; name: string } | null;
  /** The other lots of the batch: who was chosen there, and whether anything is still open. */
  batchLots: { lot: number; winner: string | null; decided: boolean }[];
  /** When the acting supplier's own bid was handed in, and confirmed after a correction. */
  ownConfirmation: { submittedAt: string; confirmedAt: string | null } | null;
  /** What opened bids have in common with each other may show in these. */
  bidTraits: BidTraits[];
  /** All score sheets of this round: only ranking may read them. */
  scoreSheets: { id: string; memberId: string; scores: Record<string, Record<string, string>> }[];
  /** All performance sheets of this round of evaluation. */
  reviewSheets: {
    evaluatorId: string;
    total: string;
    deviationReason: string | null;
    scores: Record<string, string | null>;
  }[];
  review: { indicators: unknown; selfIndicators: unknown; selfEvaluation: unknown } | null;
  /** All answers together: `score` is their sum; `digest` binds each of them without telling any. */
  opinions: { count: number; satisfied: number; score: number; digest: string };
  /** Everybody on the list of people served, in the order of their ids. */
  personsServed: { id: string }[];
  /** The link that `data.tokenHash` names, where it is this project's. */
  opinionLink: { answered: boolean } | null;
}

export type FactName = keyof ProjectFacts;

/** A step with the facts that were declared: these can be read, and no others. */
export type EventWith<F extends FactName = 'calendar'> = CaseEvent<Pick<ProjectFacts, F>>;

/** What a guard, an assign or a clock is shown, by the facts that it declares. */
export type ShownWith<F extends FactName = 'calendar'> = Shown<ProjectContext, Pick<ProjectFacts, F>>;

/**
 * The step of rows, jobs and records, with facts that their event declares in `needs`. Throws where it does not, or
 * where one was not loaded.
 */
export function eventWith<F extends FactName = 'calendar'>(event: CaseEvent, ...names: F[]): EventWith<F> {
  for (const name of names) {
    if (!Object.hasOwn(event.facts, name)) throw new FactNotLoaded(name, event.type);
  }
  return event as unknown as EventWith<F>;
}
