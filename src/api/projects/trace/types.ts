import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';

/** The steps from a need to a score (从需求到评分), in their order. */
export const kinds = {
  need: { zh: '职工需求', en: 'need' },
  requirement: { zh: '采购需求', en: 'requirement' },
  criterion: { zh: '评审因素', en: 'criterion' },
  promise: { zh: '投标承诺', en: 'promise in the bid' },
  duty: { zh: '合同义务', en: 'contract duty' },
  milestone: { zh: '履约节点', en: 'milestone' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  score: { zh: '绩效得分', en: 'score' },
} as const satisfies Record<string, Bilingual>;

export type Kind = keyof typeof kinds;
export type Key = `${Kind}:${string}`;

export interface TraceNode {
  key: Key;
  kind: Kind;
  id: string;
  title: string | Bilingual;
  /** Towards the needs, and towards the scores. */
  up: Key[];
  down: Key[];
  /** What else is known of it: amounts of people, days, digests, points of 100. */
  facts: Record<string, unknown>;
}

export interface Gap {
  rule: string;
  at: Key;
  sentence: Bilingual;
}

export interface Trace {
  nodes: TraceNode[];
  gaps: Gap[];
}

/** What a project's records say, as far as the reader may see it; an absent part was not reached or is not theirs. */
export interface TraceParts {
  needs?: {
    id: string;
    title: string;
    category: string;
    headcount: number;
    unit: string | null;
    raisedOn: string;
    standsFor: number;
  }[];
  requirements?: { id: string; text: string; needs?: string[] }[];
  criteria?: { id: string; title: Bilingual; maximum: string; requirements?: string[] }[];
  promises?: { bidId: string; id: string; text: string; criterion?: string; requirement?: string }[];
  /** The bid whose promises the contract was made from. */
  awardedBid?: string;
  duties?: { id: string; text: string; promise?: string; requirement?: string }[];
  milestones?: {
    number: number;
    title: string;
    due: string;
    status: string;
    duties: string[];
    evidence: string[];
    documents: { id: string; sha256: string; title: string | null }[];
  }[];
  scores?: {
    id: string;
    title: string;
    weight: string;
    indicator: string;
    duties?: string[];
    /** Mean of the sheets in points of 100; null before the sheets are closed, or where nobody gave any. */
    points: string | null;
  }[];
}
