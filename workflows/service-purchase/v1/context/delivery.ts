/** Whose fault a delay was (逾期责任). */
export type Fault = 'supplier' | 'buyer' | 'force-majeure' | 'none';

export interface Milestone {
  id: string;
  number: number;
  due: string;
  reported: boolean;
  verdict: 'accepted' | 'rejected' | null;
  /** Calendar days after `due` when it was reported. */
  lateDays: number | null;
  fault: Fault | null;
}

export interface Delivery {
  milestones: Milestone[];
  begun: boolean;
  cureUntil: string | null;
  cureOver: boolean;
  reworks: number;
  opinions: number;
  /** Of these, by link from the sample. */
  sampled: number;
  sample: { id: string; size: number } | null;
  /** No more answers are taken; their sum may be told. */
  opinionsClosed: boolean;
  /** Digests of those who gave an opinion, so that each is heard once and none is named. */
  heard: string[];
  /** Visits by the buyer where a low-price winner is watched more closely. */
  visits: number;
  acceptedAt: string | null;
}

export interface Payment {
  id: string;
  planItem: string;
  amount: string;
  status: 'requested' | 'approved' | 'paid';
  requestedBy: string;
  /** When the payment period began: invoice or acceptance, whichever the plan says. */
  since: string;
}
