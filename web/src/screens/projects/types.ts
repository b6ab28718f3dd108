import type { Bilingual } from '../../i18n/index.ts';
import type { Clock } from '../steps/types.ts';

/** A project as its page reads it; what a person may not see is absent. */
export interface Project {
  id: string;
  code: string;
  title: string;
  seq: number;
  stage: string;
  bodyName: string;
  categoryName?: Bilingual;
  method?: Bilingual | null;
  regime?: Bilingual | null;
  budget?: string | null;
  stages?: { id: string; title: Bilingual; state: 'done' | 'current' | 'ahead' }[];
  nextDeadline?: Clock | null;
  state?: { id: string; title: Bilingual }[];
}
