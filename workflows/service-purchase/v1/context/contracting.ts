export interface Award {
  bidId: string;
  organisationId: string;
  amount: string;
  rank: number;
  decidedAt: string;
  deemed: boolean;
  publishedAt: string | null;
  resultNoticeUntil: string | null;
}

export interface PaymentPlanItem {
  id: string;
  amount: string;
  /** `account`: settled by the account that follows an early end (结算清单). */
  when: 'signing' | 'milestone' | 'acceptance' | 'grade' | 'account';
  /** The milestone it waits for; without one, all of them. */
  milestone?: number;
  /** Percent of the tail that each grade earns, where the contract says otherwise than the body's policy. */
  shares?: Record<'优' | '良' | '中' | '差', number>;
}

export interface Contract {
  id: string;
  amount: string;
  supplements: string;
  termMonths: number;
  /** First day of the term where the contract fixes one; the last is known from the second signature on. */
  startsOn: string | null;
  endsOn: string | null;
  performanceBond: string;
  /** The performance bond went back (履约保证金退还). */
  bondReturned: boolean;
  plan: PaymentPlanItem[];
  signatures: { buyer: string | null; supplier: string | null };
  signedAt: string | null;
  publishedAt: string | null;
  filedAt: string | null;
  amendment: { id: string; amount: string; proposedBy: 'buyer' | 'supplier' } | null;
  /** An extension that one side has proposed. */
  extension: Extension | null;
  penalties: PenaltyTerm[];
  /** Penalties charged and not waived. */
  charged: PenaltyCharge[];
  /** Each milestone is accepted by itself, before it is paid and before acceptance of the whole. */
  milestonesAccepted: boolean;
  /** What stays in dispute after settlement, by line of the plan. */
  disputed: { planItem: string; amount: string }[];
}

export interface Extension {
  id: string;
  until: string;
  milestones: { number: number; due: string }[];
  proposedBy: 'buyer' | 'supplier';
}

/** A penalty as the contract words it (违约金条款). */
export interface PenaltyTerm {
  id: string;
  ground: PenaltyGround;
  /** Yuan for each day or occurrence. */
  each: string;
  /** Yuan at most for this penalty. */
  cap: string | null;
}

export type PenaltyGround = 'late' | 'defect' | 'other';

export interface PenaltyCharge {
  id: string;
  penalty: string;
  milestone: number | null;
  amount: string;
  planItem: string;
  /** The supplier's objection: waits for its answer, or has it. */
  objection: 'open' | 'answered' | null;
}
