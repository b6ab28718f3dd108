export interface Evaluation {
  round: number;
  evaluators: string[];
  earlierEvaluators: string[];
  /** The draw that they came from; null where they were named. */
  draw: { id: string } | null;
  /** Evaluators who were recused: their sheets do not count and they do not come back. */
  struckOff: string[];
  selfEvaluated: boolean;
  sheetsIn: string[];
  /** Evaluators who gave a reason for a sheet far from the median. */
  explained: string[];
  aggregate: string | null;
  grade: '优' | '良' | '中' | '差' | null;
  /** Indicators that a reviewer found not applicable: their weight is spread over the rest. */
  notApplicable: string[];
  appealed: boolean;
  finalAt: string | null;
  rectification: 'none' | 'due' | 'reported' | 'done';
}
