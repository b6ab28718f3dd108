/** 需求相对集中 / 比较效益突出 / 较为适宜由社会组织承接 */
export type ScreeningTest = 'concentration' | 'benefit' | 'suitability';

export interface ScreeningVerdict {
  passed: boolean;
  evidence: string;
  /** Who found so and when, where the verdict was carried over from a group of needs. */
  by?: string;
  at?: string;
}

/** Verdicts that a group of needs was given before the project was made of it; the screening may adopt them. */
export type CarriedVerdicts = Partial<Record<ScreeningTest, ScreeningVerdict & { overrideReason?: string }>>;
