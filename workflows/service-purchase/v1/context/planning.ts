import type { Bilingual } from '../../../kit/bilingual.ts';
import type { Method } from '../../../rules/types.ts';
import type { EvaluationMode } from '../../../rules/values/method-terms.ts';

export interface Criterion {
  id: string;
  title: Bilingual;
  /** Points of 100; price is not among them, it is `priceWeight`. */
  maximum: string;
  kind: 'objective' | 'subjective';
  technical: boolean;
  /** How points are to be given, and what the bidder has to show. */
  guidance?: string;
  evidence?: string;
  /** Requirements that it judges, by id. */
  requirements?: string[];
}

/** A condition of admission as it is checked; what asks for evidence is checked on each bidder. */
export interface Condition {
  id: string;
  text: string;
  needsEvidence: boolean;
}

/** 兼投不兼中: which lot of the batch this is, in the order of award, and how many one bidder may win. */
export interface LotCap {
  lot: number;
  atMost: number;
}

export interface Planning {
  surveyed: boolean;
  admission: { version: number; conditions: Condition[]; acceptancePlan: string; author: string } | null;
  /** What is bought (采购需求), by id; the words and the needs behind them stand in the table `admissions`. */
  requirements: { id: string }[];
  /** Organisations that designed the project or wrote its norms: they may not bid (条例第十八条). */
  designers: string[];
  method: Method | null;
  /** The statutory ground for the method (适用情形), by its id in method-grounds.ts. */
  ground: string | null;
  /** Complex or of high social impact: the panel is larger. */
  complex: boolean;
  evaluation: EvaluationMode | null;
  priceWeight: string | null;
  criteria: Criterion[];
  smallEnterpriseDeduction: string | null;
  reservedForSmall: boolean;
  lotCap: LotCap | null;
  exception: 'none' | 'needed' | 'granted';
  intentionOn: string | null;
  intentionWaived: string | null;
}
