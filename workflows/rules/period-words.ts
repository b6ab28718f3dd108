import type { Bilingual } from '../kit/bilingual.ts';
import { allDeadlineRules } from './deadlines/index.ts';

export interface PeriodWords {
  title: Bilingual;
  /** What happens otherwise. */
  consequence: Bilingual;
}

const words = new Map<string, PeriodWords>(
  allDeadlineRules.map(({ id, title, consequence }) => [id, { title, consequence }]),
);

/** A period in words, by the id of its rule; the latest wording where the law has changed. */
export const periodWords = (rule: string): PeriodWords | undefined => words.get(rule);
