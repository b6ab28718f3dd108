import type { Bilingual } from './bilingual.ts';

/** Why a step is refused. Role, state, data and condition are told apart, because the remedies differ. */
export type RefusalCode =
  | 'UNKNOWN_EVENT'
  | 'RESERVED_EVENT'
  | 'INVALID_DATA'
  | 'ROLE_NOT_ALLOWED'
  | 'CASE_ENDED'
  | 'WRONG_STATE'
  | 'CASE_SUSPENDED'
  | 'CONDITION_NOT_MET'
  | 'DATA_REFUSED'
  | 'SEPARATION_OF_DUTIES'
  | 'WARNINGS_OPEN'
  | 'STALE_DEADLINE'
  | 'CALENDAR_UNAVAILABLE';

export interface Reason {
  /** The guard, gate or separation that refused; stable. */
  rule: string;
  sentence: Bilingual;
  clause?: Bilingual;
  /** JSON pointer of the field at fault. */
  field?: string;
  blockedBy?: string;
  retryAt?: string;
  /** The case that it is about, where one act is for several. */
  instanceId?: string;
}

export interface Refusal {
  code: RefusalCode;
  reasons: Reason[];
}
