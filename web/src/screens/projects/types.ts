import type { Bilingual } from '../../i18n/index.ts';
import type { Clock } from '../steps/types.ts';

/** A project as its page reads it; what a person may not see is absent, what is not there yet is null. */
export interface Project {
  id: string;
  code: string;
  title: string;
  seq: number;
  level: 'full' | 'shared' | 'limited';
  status: 'active' | 'done';
  bodyName: string;
  category: string;
  categoryTitle: Bilingual;
  batch: string | null;
  stage: string;
  stageTitle: Bilingual;
  bidDeadline: string | null;
  round: number;
  stages: { id: string; title: Bilingual; state: 'done' | 'current' | 'ahead'; since: string | null }[];
  methodTitle?: Bilingual | null;
  regime?: string | null;
  budget?: string | null;
  winnerName?: string | null;
  awardAmount?: string | null;
  contractAmount?: string | null;
  paid?: string;
  grade?: string | null;
  state?: { id: string; title: Bilingual }[];
  dates?: Record<string, string | null>;
  fundingLineName?: string | null;
  fundingLineCode?: string | null;
  fiscalYear?: number | null;
  suspended?: { since: string; reason: string; byName: string } | null;
  nextDeadline?: Clock | null;
}

export interface Filled {
  label: Bilingual;
  value?: Bilingual;
  fields?: Filled[];
  table?: { columns: Bilingual[]; rows: Bilingual[][] };
}

/** One step of the case file (办理单). */
export interface SubmittedStep {
  seq: number;
  event: string;
  title: Bilingual;
  actorName: string;
  roleTitle: Bilingual;
  at: string;
  basis: Bilingual;
  fields: Filled[];
  override: string | null;
}
