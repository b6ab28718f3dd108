import type { DayUnit } from '../../calendar/index.ts';
import type { Bilingual } from '../../kit/bilingual.ts';
import type { Method, Verified } from '../types.ts';

export interface Window {
  count: number;
  unit: DayUnit;
}

export interface PanelTerms {
  required: boolean;
  minMembers: number;
  /** When the budget reaches the open-tender threshold. */
  minMembersAtThreshold: number;
  /** When the budget reaches `largeFrom`, or the project is complex or of high social impact. */
  minMembersLarge: number;
  /** Yuan. */
  largeFrom: string;
  odd: boolean;
  /** At least this share of the members are experts. */
  expertShare: { numerator: number; denominator: number };
}

export type EvaluationMode =
  | 'composite'
  | 'lowest-evaluated'
  | 'lowest-final'
  | 'reasonable'
  | 'direct'
  | 'internal';

/** Everything the law asks of one purchasing method; null where it asks nothing. */
export interface MethodTerms {
  method: Method;
  minSuppliers: number;
  /** For purchased services (政府购买服务). */
  minSuppliersPurchasedService: number;
  /** With the finance department's approval after a tender that left two. */
  minWithApproval: number;
  /** Minimum time from the issue of the documents to the bid deadline. */
  bidWindow: Window | null;
  documentSale: Window | null;
  /** A substantive clarification comes at least this long before the bid deadline, or the deadline moves. */
  clarificationLead: Window | null;
  /** How long the procurement notice runs. */
  noticePeriod: Window | null;
  prequalification: Window | null;
  /** Publicity of the choice of method. */
  publicity: Window | null;
  panel: PanelTerms;
  evaluation: readonly EvaluationMode[];
  /** Percent of the total score; null when price is not scored by weight. */
  priceWeight: { min: number; max: number } | null;
  finalOffers: boolean;
  /** At or above the open-tender threshold only with the finance department's approval. */
  needsExceptionAtThreshold: boolean;
  conditions: Bilingual;
  /** Where each group of values comes from and how sure we are. */
  basis: readonly { fields: readonly string[]; clause: Bilingual; verified: Verified }[];
}
