/** What the engine needs of the purchasing body: where it is, and its policy values. */
export interface BodyFacts {
  id: string;
  path: string;
  level: 'province' | 'city' | 'county';
  province: string;
  city: string | null;
  county: string | null;
  staffing: string;
  policy: Record<string, unknown>;
  policyVersion: number;
}
