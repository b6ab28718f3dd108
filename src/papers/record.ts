import type { ProjectContext } from '../../workflows/service-purchase/index.ts';

/** Data of a form or a table as it was stored: read with the helpers of read.ts, which never throw. */
export type Data = Readonly<Record<string, unknown>>;

export interface Step {
  seq: number;
  type: string;
  /** Beijing time with its offset, as all instants here. */
  at: string;
  actor: string;
  role: string;
  data: Data;
}

export interface Bid {
  id: string;
  organisationId: string;
  status: string;
  /** Yuan; null while its envelope is shut. */
  quote: string | null;
  reason: string | null;
  small: boolean;
  submittedAt: string;
  content: Data;
}

export interface Organisation {
  id: string;
  name: string;
  creditCode: string | null;
}

export interface Notice {
  id: string;
  kind: string;
  title: string;
  publishedAt: string;
  until: string | null;
  content: Data;
}

export interface Payment {
  id: string;
  planItem: string;
  amount: string;
  status: string;
  interest: string;
  requestedBy: string;
  requestedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
  paidBy: string | null;
  paidAt: string | null;
}

export interface Contract {
  id: string;
  amount: string;
  supplements: string;
  performanceBond: string;
  termMonths: number;
  status: string;
  terms: Data;
  duties: unknown;
  penalties: unknown;
  startsOn: string | null;
  endsOn: string | null;
  signedAt: string | null;
}

export interface Amendment {
  id: string;
  kind: string;
  amount: string;
  until: string | null;
  milestones: unknown;
  reasonCode: string | null;
  reason: string;
  status: string;
  at: string;
  agreedAt: string | null;
}

export interface Milestone {
  number: number;
  title: string;
  due: string;
  status: string;
  reportedAt: string | null;
  evidence: unknown;
  lateDays: number | null;
  fault: string | null;
}

/** A penalty that was charged (违约金扣减). */
export interface Charge {
  id: string;
  penalty: string;
  milestone: number | null;
  amount: string;
  planItem: string;
  reason: string;
  status: string;
  at: string;
  waivedAt: string | null;
  waiverReason: string | null;
  /** The supplier's objection and the leader's answer to it. */
  contestedAt: string | null;
  contestReason: string | null;
  answeredAt: string | null;
  answer: string | null;
}

/**
 * What papers are drawn up from: the record of a project as it stands, names in place of ids, amounts in yuan. What
 * is sealed is not in it: sheets are there once they are closed, bids once they are open.
 */
export interface PaperRecord {
  body: { id: string; name: string };
  project: { id: string; code: string; title: string; category: string };
  context: ProjectContext;
  /** The case's own chain, oldest first. */
  steps: readonly Step[];
  needs: readonly Data[];
  line: { code: string; name: string; year: number; kind: string; amount: string } | null;
  admission: Data | null;
  bids: readonly Bid[];
  /** Who serves or served on the panel of this round. */
  panel: readonly {
    userId: string;
    name: string;
    kind: string;
    chair: boolean;
    employer: string | null;
    status: string;
  }[];
  /** The working of the latest ranking, once the sheets are closed. */
  ranking: Data | null;
  contract: Contract | null;
  /** Supplements and extensions (补充合同、延期). */
  amendments: readonly Amendment[];
  milestones: readonly Milestone[];
  charges: readonly Charge[];
  payments: readonly Payment[];
  /** Opinions of the people served, in sum as it may be told; null while more may come. */
  opinions: { count: number; suppressed: boolean; satisfied?: number; meanScore?: string } | null;
  /** The latest review, its sheets only once they are aggregated. */
  review: {
    round: number;
    indicators: unknown;
    selfIndicators: unknown;
    selfEvaluation: Data | null;
    working: Data | null;
    aggregate: string | null;
    grade: string | null;
  } | null;
  challenges: readonly {
    id: string;
    organisationId: string;
    matter: string;
    facts: string;
    status: string;
    filedAt: string;
    reply: string | null;
    repliedAt: string | null;
  }[];
  notices: readonly Notice[];
  documents: readonly {
    id: string;
    kind: string;
    title: string;
    version: number;
    sha256: string;
    createdAt: string;
  }[];
  organisations: ReadonlyMap<string, Organisation>;
  people: ReadonlyMap<string, string>;
  /** Numbers that were given, by kind and item. */
  numbers: ReadonlyMap<string, { number: string; documentId: string; issuedAt: string }>;
}
