import type { Reason } from '../../api/call.ts';
import type { Schema } from '../../forms/schema.ts';
import type { Bilingual } from '../../i18n/index.ts';

export interface Clock {
  rule: string;
  key: string;
  title: Bilingual | null;
  consequence?: Bilingual | null;
  clause?: Bilingual | string | null;
  due: string;
  dueAt: string;
  status?: string;
  endedAt?: string | null;
  breachedAt?: string | null;
}

/** One thing that can be done with a case, as the API says it. */
export interface Action {
  event: string;
  title: Bilingual;
  allowed: boolean;
  reasons: Reason[];
  roles: string[];
  schema: Schema;
  basis: Bilingual;
  deadline: Clock | null;
  confirm: Bilingual | null;
  documents: Bilingual[];
  /** Somebody waits for it; it may be done; it ends or stops something. */
  duty: 'awaited' | 'optional' | 'dangerous';
  /** The reasons by who or what can remove them. */
  waitingFor: { who: Reason[]; condition: Reason[]; time: Reason[] };
  warnings: Reason[];
}

/** What a step did, or would do. */
export interface Applied {
  seq: number;
  stage: string;
  follows: Bilingual[];
  warnings: Reason[];
  deadlines: { open: Clock[]; changed: { rule: string; key: string; change: string }[] };
}
